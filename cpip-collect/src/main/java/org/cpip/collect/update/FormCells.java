package org.cpip.collect.update;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpip.spi.exchange.SourceLocation;

/** The cells of a form about one action, wherever they stand. For one thread. */
final class FormCells {

    private final SourceLocation location;
    private final Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
    private final Map<FormColumn, SourceLocation> places = new EnumMap<>(FormColumn.class);

    FormCells(SourceLocation location) {
        this.location = location;
    }

    /** Where the row stands. */
    SourceLocation location() {
        return location;
    }

    /** Line ends become line feeds, and white space at the ends goes. */
    void put(FormColumn column, String text, SourceLocation place) {
        texts.put(column, text.replace("\r\n", "\n").replace('\r', '\n').strip());
        places.put(column, place);
    }

    /** All that stands in it, in quotes. */
    String words() {
        return UpdateReader.quoted(
                        texts.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" | ")))
                + ".";
    }

    /** Empty text when there is no cell. */
    String text(FormColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** The place of the cell, that of the row when there is none. */
    SourceLocation place(FormColumn column) {
        return places.getOrDefault(column, location);
    }
}
