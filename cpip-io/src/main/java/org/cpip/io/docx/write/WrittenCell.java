package org.cpip.io.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.ContentControl;
import org.cpip.office.internal.word.Lines;
import org.cpip.office.internal.word.Role;

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
    static final class Gatherer implements Lines {

        private final List<Control> controls = new ArrayList<>();
        private String text = "";

        @Override
        public void paragraph(Role role, String line) {
            text = text.isEmpty() ? line : text + "\n" + line;
        }

        @Override
        public void link(Role role, String text, String address) {
            paragraph(role, text);
        }

        @Override
        public void control(Role role, ContentControl control, String shown) {
            paragraph(role, shown);
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
