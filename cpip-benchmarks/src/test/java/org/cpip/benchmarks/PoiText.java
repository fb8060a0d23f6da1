package org.cpip.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text of a document's body as Apache POI's object model of Word files gives it, a line a paragraph. */
final class PoiText {

    private PoiText() {}

    static String of(Path file) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.001);
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            append(text, document.getBodyElements());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getParagraphText().replaceAll("\\[(foot|end)noteRef:\\d+\\]", ""))
                        .append('\n');
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        append(text, cell.getBodyElements());
                    }
                }
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText()).append('\n');
            }
        }
    }
}
