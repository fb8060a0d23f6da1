package org.cpip.reporting.docx;

import java.io.IOException;
import org.cpip.office.internal.word.ParagraphStyle;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.reporting.text.Wording;

/**
 * Numbers tables and figures: the numbers are fields (ECMA-376 part 1, 17.16.5.56) with their results, so that Word can
 * count anew and list them. Not safe for use by several threads.
 */
final class Captions {

    /** Places in a message that no message has characters for. */
    private static final String NUMBER = "\u0001";

    private static final String TEXT = "\u0002";

    private final Wording words;
    private int tables;
    private int figures;

    Captions(Wording words) {
        this.words = words;
    }

    /** Writes the caption of the next table, which follows it. */
    void table(WordWriter word, String text) throws IOException {
        tables++;
        write(word, "word.table", "Table", tables, text);
    }

    /** Writes the caption of the next figure, which follows it. */
    void figure(WordWriter word, String text) throws IOException {
        figures++;
        write(word, "word.figure", "Figure", figures, text);
    }

    /** A template's captions may stand below what they name; ours never leave it. */
    private void write(WordWriter word, String key, String sequence, int number, String text) throws IOException {
        XmlWriter xml = word.xml();
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"" + word.styles().of(ParagraphStyle.CAPTION.styleId())
                + "\"/><w:keepNext/></w:pPr>");
        String message = words.text(key, NUMBER, TEXT);
        int from = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == NUMBER.charAt(0) || c == TEXT.charAt(0)) {
                word.run(message.substring(from, i));
                from = i + 1;
                if (c == NUMBER.charAt(0)) {
                    xml.markup("<w:fldSimple w:instr=\" SEQ " + sequence + " \\* ARABIC \"><w:r><w:t>" + number
                            + "</w:t></w:r></w:fldSimple>");
                } else {
                    word.run(text);
                }
            }
        }
        word.run(message.substring(from));
        xml.markup("</w:p>");
    }
}
