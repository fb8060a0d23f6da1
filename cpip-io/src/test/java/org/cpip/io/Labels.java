package org.cpip.io;

import java.util.Map;

/** Word files whose list has one label for all of its items. */
final class Labels {

    private Labels() {}

    /** So many items with this label, {@code %1} standing for their number. */
    static byte[] docx(String label, int items) {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>We will sweep the quay.</w:t></w:r></w:p>";
        Map<String, String> parts = Archives.parts(item.repeat(items));
        parts.put(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"" + Archives.WORD
                        + "\"><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
                        + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + label
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
        return Archives.zip(parts);
    }
}
