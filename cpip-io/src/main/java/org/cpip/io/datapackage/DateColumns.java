package org.cpip.io.datapackage;

import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** The two columns of a target date: the EDTF value, and the words that said so. */
record DateColumns(Column<?, EdtfPeriod> edtf, Column<?, String> words) {

    static <T> DateColumns in(Table<T> table, String name, Function<T, Optional<TargetDate>> get, String about) {
        return new DateColumns(
                table.optional(name, Kinds.EDTF, item -> get.apply(item).map(TargetDate::period), about + " EDTF."),
                table.optional(
                        name + "_words",
                        Kinds.TEXT,
                        item -> get.apply(item).flatMap(TargetDate::words),
                        "The words that state " + name + "."));
    }

    /** The date of a row, if any. */
    Optional<TargetDate> from(Row row) {
        Optional<EdtfPeriod> period = row.find(edtf);
        if (period.isEmpty() && row.find(words).isPresent()) {
            throw new IllegalArgumentException(words.name() + " has words, but " + edtf.name() + " has no date");
        }
        return period.map(value -> new TargetDate(value, row.find(words)));
    }
}
