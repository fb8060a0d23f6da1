package org.cpip.xlsx.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.Serial;

/** Writes cells of rows one after the other (ECMA-376 part 1, section 18.3.1.4). For one thread. */
final class CellXml {

    /** Digits that a cell keeps; more are written as text, so that none is lost in silence. */
    private static final int PRECISION = 15;

    private final XmlWriter xml;
    private int row;
    private int column;

    CellXml(XmlWriter xml) {
        this.xml = xml;
    }

    void beginRow() throws IOException {
        column = 0;
        xml.markup("<row r=\"" + ++row + "\">");
    }

    void endRow() throws IOException {
        xml.markup("</row>");
    }

    void text(String text, int style) throws IOException {
        if (text.isEmpty()) {
            column++;
            return;
        }
        begin(style);
        xml.markup(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.text(CellText.encode(text));
        xml.markup("</t></is></c>");
    }

    void number(BigDecimal number) throws IOException {
        if (number.precision() > PRECISION || Math.abs(number.scale()) > PRECISION) {
            text(number.toString(), ReportStyles.WORDS);
            return;
        }
        begin(ReportStyles.NUMBER);
        xml.markup("><v>" + number.toPlainString() + "</v></c>");
    }

    /** A day; one before March 1900, which programs count differently, as text. */
    void day(LocalDate day) throws IOException {
        if (!Serial.isWritable(day)) {
            text(day.toString(), ReportStyles.WORDS);
            return;
        }
        begin(ReportStyles.DAY);
        xml.markup("><v>" + Serial.of(day) + "</v></c>");
    }

    private void begin(int style) throws IOException {
        xml.markup("<c r=\"" + CellReference.letters(column++) + row + "\" s=\"" + style + "\"");
    }
}
