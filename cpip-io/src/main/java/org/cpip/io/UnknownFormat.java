package org.cpip.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.SourceLocation;

/** What is said of a file that nothing at hand reads: what it is, where that can be told, and what to do. */
final class UnknownFormat {

    /** The first entry of an OpenDocument file is not compressed and says what it is (OpenDocument 1.3, part 2, 3.3). */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

    private UnknownFormat() {}

    /** An error at a file. */
    static Diagnostic of(Probe probe, String name, List<Format> known) {
        String what = kind(probe);
        return Diagnostic.error(
                IoProblem.UNKNOWN_FORMAT.code(),
                SourceLocation.of(name),
                what.isEmpty()
                        ? "The file is in none of the formats that can be read."
                        : "The file is " + what + ", which is none of the formats that can be read.",
                "Known are "
                        + known.stream().map(Format::id).collect(Collectors.joining(", "))
                        + "; " + remedy(what, known));
    }

    private static String kind(Probe probe) {
        String head = new String(probe.head(), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return "a PDF";
        }
        if (!head.startsWith("PK")) {
            return "";
        }
        int type = head.indexOf(OPEN_DOCUMENT);
        if (type < 0) {
            return head.contains("xl/") ? "an Excel workbook (.xlsx)" : "";
        }
        String subtype = head.substring(type + OPEN_DOCUMENT.length());
        return subtype.startsWith("spreadsheet")
                ? "an OpenDocument spreadsheet (.ods)"
                : subtype.startsWith("text") ? "an OpenDocument text (.odt)" : "an OpenDocument file";
    }

    /** A PDF has lost what is a heading and what is a table; the document that it was made from has not. */
    private static String remedy(String what, List<Format> known) {
        boolean word = known.stream().anyMatch(format -> format.id().equals("docx"));
        if (what.isEmpty() || !word) {
            return "save it as one of these.";
        }
        return what.equals("a PDF")
                ? "open it in a word processor and save it as .docx, or ask for the document that it was made from."
                : what.contains("sheet") || what.contains("workbook")
                        ? "open it in a spreadsheet program and save it as .csv."
                        : "open it in a word processor and save it as .docx.";
    }
}
