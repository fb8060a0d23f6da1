package org.cpip.xlsx.report;

import java.io.IOException;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportDocument;

/** The first sheet: what the report is, its summary, and the definitions of the words that it uses. */
final class TextSheet {

    private final XmlWriter xml;
    private final CellXml cells;

    TextSheet(XmlWriter xml) {
        this.xml = xml;
        this.cells = new CellXml(xml);
    }

    void write(ReportDocument document) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                + "<sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><cols>"
                + "<col min=\"1\" max=\"1\" width=\"110\" customWidth=\"1\"/></cols><sheetData>");
        line(document.heading(), ReportStyles.TITLE);
        line(document.dateLine(), ReportStyles.WORDS);
        for (String sentence : document.summary()) {
            line(sentence, ReportStyles.WORDS);
        }
        for (Note note : document.notes()) {
            line(note.term().isEmpty() ? note.text() : note.term() + ": " + note.text(), ReportStyles.WORDS);
        }
        xml.markup("</sheetData></worksheet>");
    }

    private void line(String text, int style) throws IOException {
        cells.beginRow();
        cells.text(text, style);
        cells.endRow();
    }
}
