package org.cpip.xlsx.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.xlsx.cell.CellText;

/**
 * A text in runs of one look each; how it is pronounced is left out (ECMA-376 part 1, section 18.4.6).
 *
 * @param text without the words that are struck out
 * @param struck those words
 */
record RichText(String text, String struck) {

    /** The text of the element at hand. */
    static RichText read(XmlCursor xml) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        boolean isStruck = false;
        int element = xml.depth();
        while (xml.startWithin(element)) {
            switch (xml.localName()) {
                case "rPh" -> xml.skip();
                case "r" -> isStruck = false;
                case "rPr" -> isStruck = CellFormats.isStruck(xml);
                case "t" -> xml.verbatim(isStruck ? struck : text);
                default -> {
                    // How a text is set says nothing here.
                }
            }
        }
        return new RichText(CellText.decode(text.toString()), CellText.decode(struck.toString()));
    }
}
