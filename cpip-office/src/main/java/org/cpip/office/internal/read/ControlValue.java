package org.cpip.office.internal.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cpip.office.internal.archive.XmlCursor;

/**
 * What a content control in a paragraph holds when that is not what it shows (ECMA-376 Part 1, 17.5.2): a prompt is no
 * answer, and a date is the stored one, whatever order its figures are shown in. For one thread.
 */
final class ControlValue {

    /** One way to read it, in every column and sentence. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int ISO_DAY = 10;

    private final XmlCursor cursor;
    private int depth;
    private boolean prompting;
    private String date = "";

    ControlValue(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** A paragraph begins. */
    void forget() {
        depth = 0;
    }

    /** Reads the properties at hand. */
    void read() throws IOException {
        int outer = cursor.depth();
        prompting = false;
        date = "";
        while (cursor.startWithin(outer)) {
            switch (cursor.name()) {
                case "showingPlcHdr" -> {
                    prompting = cursor.isOn();
                    cursor.skip();
                }
                case "date" -> date();
                default -> cursor.skip();
            }
        }
        depth = prompting || !date.isEmpty() ? outer - 1 : 0;
    }

    /** A control that shows the month alone stores a day that nobody chose. */
    private void date() throws IOException {
        String stored = cursor.text("fullDate");
        int outer = cursor.depth();
        String format = "d";
        while (cursor.startWithin(outer)) {
            if (cursor.name().equals("dateFormat")) {
                format = cursor.value();
            }
            cursor.skip();
        }
        try {
            date = stored.length() >= ISO_DAY && format.contains("d")
                    ? LocalDate.parse(stored.substring(0, ISO_DAY)).format(DAY)
                    : "";
        } catch (DateTimeException e) {
            // "0000-00-00T00:00:00Z": what is shown is all there is
            date = "";
        }
    }

    /** Whether the control at hand is one whose text is replaced. */
    boolean isOpen() {
        return depth > 0;
    }

    /** Whether the element at hand stands after such a control; then {@link #value()} is due. */
    boolean ends() {
        return depth > 0 && cursor.depth() <= depth;
    }

    /** Whether the text at hand is replaced. */
    boolean replacesText() {
        return depth > 0;
    }

    /** What the control holds; it is over. Empty text for a prompt. */
    String value() {
        depth = 0;
        return prompting ? "" : date;
    }
}
