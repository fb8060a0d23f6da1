package org.cpip.io.docx.edit;

import java.io.IOException;
import java.util.Optional;
import org.cpip.io.internal.carried.UndatedEdits;
import org.cpip.model.Programme;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.read.Controls;
import org.cpip.office.internal.read.DocxBlocks;
import org.cpip.office.internal.read.TrackedChanges;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** A document that carries its plan, and that a person may have changed since it was written. */
public final class EditedDocument {

    private EditedDocument() {}

    /**
     * Reads what a document shows, and changes its plan where a field was changed.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static ImportResult read(Source source, Limits limits, TrackedChanges view, Programme plan)
            throws IOException {
        Controls controls = new Controls();
        Comparison comparison = new Comparison(plan, source.name(), controls);
        DocxBlocks.read(source, limits, view, comparison, controls);
        Programme edited = comparison.finish();
        UndatedEdits undated = UndatedEdits.between(plan, edited);
        if (!undated.actions().isEmpty()) {
            comparison
                    .differences()
                    .add(DocxProblem.EDITED_WITHOUT_DAY.warningAt(
                            SourceLocation.of(source.name()), undated.named(), undated.known()));
        }
        return new ImportResult(Optional.of(edited), comparison.differences().list());
    }
}
