package org.cpip.collect.returns;

import java.util.Objects;
import java.util.Optional;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * The answer to one cell of a form.
 *
 * @param cell id of the cell
 * @param value empty where nothing is written: a blank is neither zero nor missing, it is no answer
 * @param written as it stands in the form
 * @param remark what there is to say of how it was read
 * @param location of the row
 */
@Experimental
public record ReturnedFigure(
        String cell,
        Optional<IndicatorValue> value,
        Answer written,
        Optional<Diagnostic> remark,
        SourceLocation location) {

    /** Refuses null. */
    public ReturnedFigure {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(location, "location");
    }
}
