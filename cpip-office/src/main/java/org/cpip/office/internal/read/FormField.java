package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.archive.XmlCursor;

/** The value of a form field of old (ECMA-376 Part 1, 17.16.17): a check box or a list to choose from. */
final class FormField {

    private final XmlCursor cursor;
    private boolean box;
    private boolean ticked;
    private boolean list;
    private int choice;
    private final List<String> choices = new ArrayList<>(0);

    FormField(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the element at hand to its end; empty text when it is no such field. */
    String read() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "ffData" -> {
                    // What it holds comes next.
                }
                case "checkBox" -> box = true;
                case "ddList" -> list = true;
                case "default", "checked", "result", "listEntry" -> value(cursor.name());
                default -> cursor.skip();
            }
        }
        if (box) {
            return ticked ? "☒" : "☐";
        }
        return list && choice >= 0 && choice < choices.size() ? choices.get(choice) : "";
    }

    private void value(String name) {
        switch (name) {
            case "default", "checked" -> {
                ticked = cursor.isOn();
                if (list && name.equals("default")) {
                    choice = cursor.number(0);
                }
            }
            case "result" -> choice = cursor.number(0);
            default -> choices.add(cursor.value());
        }
    }
}
