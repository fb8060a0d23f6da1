package org.cpip.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;

/** How CSV presents itself, and the options that it understands. */
final class CsvFormat {

    static final FormatOption READ_SEPARATOR = FormatOption.choice(
            "separator", choices(), Separator.AUTO, "What stands between cells; auto tells it from the first records");

    static final FormatOption ENCODING = FormatOption.text(
            "encoding", "auto", "The character encoding, such as windows-1252; auto tells it from the bytes");

    static final FormatOption WRITE_SEPARATOR =
            FormatOption.choice("separator", Separator.names(), Separator.COMMA.word(), "What stands between cells");

    static final FormatOption BOM =
            FormatOption.flag("bom", true, "Begin with a byte-order mark, without which Excel misreads accents");

    static final String RESTORE = "restore";

    static final FormatOption READ_FORMULAS = FormatOption.choice(
            "formulas",
            List.of(RESTORE, "raw"),
            RESTORE,
            "Take away the apostrophe that keeps a cell from being a formula, or read the cell as it stands");

    static final FormatOption WRITE_FORMULAS = FormatOption.choice(
            "formulas",
            FormulaPolicy.words(),
            FormulaPolicy.ESCAPE.word(),
            "A cell that would be a formula: an apostrophe in front, refuse to write, or write it as it stands");

    static final Format FORMAT = new Format(
            "csv",
            "CSV tracker, a row an action",
            List.of("text/csv", "text/tab-separated-values"),
            List.of("csv", "tsv"),
            Set.of(),
            PlanOptions.and(READ_SEPARATOR, ENCODING, READ_FORMULAS),
            List.of(WRITE_SEPARATOR, BOM, WRITE_FORMULAS));

    private CsvFormat() {}

    private static List<String> choices() {
        List<String> choices = new ArrayList<>();
        choices.add(Separator.AUTO);
        choices.addAll(Separator.names());
        return choices;
    }
}
