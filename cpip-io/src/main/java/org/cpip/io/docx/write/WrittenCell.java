package org.cpip.io.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.ContentControl;
import org.cpip.office.internal.word.ParagraphSink;
import org.cpip.office.internal.word.ParagraphStyle;

/**
 * What a cell shows.
 *
 * @param text its lines, joined by line feeds
 * @param controls the lines that are controls, in order
 */
public record WrittenCell(String text, List<Control> controls) {

    /** What stands where there is nothing to say. */
    public static final String NOTHING = Cell.NOTHING;

    /** Copies the list. */
    public WrittenCell {
        controls = List.copyOf(controls);
    }

    /** Gathers one cell after the other. */
    static final class Gatherer implements ParagraphSink {

        private final List<Control> controls = new ArrayList<>();
        private String text = "";

        @Override
        public void paragraph(ParagraphStyle style, String line) {
            text = text.isEmpty() ? line : text + "\n" + line;
        }

        @Override
        public void link(ParagraphStyle style, String text, String address) {
            paragraph(style, text);
        }

        @Override
        public void control(ParagraphStyle style, ContentControl control, String shown) {
            paragraph(style, shown);
            if (control instanceof Control ofPlan) {
                controls.add(ofPlan);
            }
        }

        /** The cell gathered; the next begins. */
        WrittenCell take() {
            WrittenCell cell = new WrittenCell(text, controls);
            text = "";
            controls.clear();
            return cell;
        }
    }
}
