package org.cpip.cli;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Coverage.Part;
import org.cpip.spi.exchange.Coverage.Shape;

/** What was not read of a document, in a few words. */
final class CoverageText {

    private CoverageText() {}

    /**
     * "; not read: 2 tables, 14 paragraphs (7 with dates or promises)"; empty text when nothing is left but what a document has
     * around a plan: its cover, contents, notes, and what the reading profile leaves out.
     */
    static String unread(Coverage coverage) {
        List<Part> parts = coverage.parts().stream()
                .filter(part -> part.fate() == Fate.NARRATIVE || part.fate() == Fate.OTHER_TABLE)
                // a heading without a promise is not missed
                .filter(part -> part.shape() != Shape.HEADING || part.dated() > 0)
                .toList();
        List<String> counts = new ArrayList<>();
        List<Part> tables = parts.stream().filter(CoverageText::isTable).toList();
        count(counts, tables.size(), tables, "table", "row");
        List<Part> rows = parts.stream()
                .filter(part -> part.shape() == Shape.ROW && !isTable(part))
                .toList();
        count(counts, blocks(rows), rows, "row", "");
        count(counts, Shape.HEADING, parts, "heading");
        count(counts, Shape.ITEM, parts, "list item");
        count(counts, Shape.PARAGRAPH, parts, "paragraph");
        return counts.isEmpty() ? "" : "; not read: " + String.join(", ", counts);
    }

    /** Its first row was not read either, so all of the table was not. */
    private static boolean isTable(Part part) {
        return part.shape() == Shape.ROW
                && part.location().table() > 0
                && part.location().row() <= 1;
    }

    private static void count(List<String> counts, Shape shape, List<Part> all, String noun) {
        List<Part> parts = all.stream().filter(part -> part.shape() == shape).toList();
        count(counts, blocks(parts), parts, noun, "");
    }

    private static void count(List<String> counts, int number, List<Part> parts, String noun, String inside) {
        int dated = parts.stream().mapToInt(Part::dated).sum();
        if (number > 0) {
            String what = inside.isEmpty() ? Integer.toString(dated) : TerminalText.count(dated, inside);
            counts.add(TerminalText.count(number, noun) + (dated == 0 ? "" : " (" + what + " with dates or promises)"));
        }
    }

    private static int blocks(List<Part> parts) {
        return parts.stream().mapToInt(Part::blocks).sum();
    }
}
