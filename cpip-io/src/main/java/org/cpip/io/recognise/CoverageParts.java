package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Coverage.Part;
import org.cpip.spi.exchange.Coverage.Shape;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Joins blocks that follow each other and met the same fate. */
final class CoverageParts {

    private final List<Part> parts = new ArrayList<>();
    private String under = "";
    private Begin last = new Begin(SourceLocation.of(""), "");

    /** The next block; {@code begins} when a table begins with it, {@code begin} where its place and words were kept. */
    void add(
            int ordinal,
            Shape shape,
            Fate fate,
            boolean candidate,
            boolean dated,
            boolean begins,
            @Nullable Begin begin) {
        last = begin == null ? last : begin;
        Part open = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (open != null && !begins && open.shape() == shape && open.fate() == fate) {
            parts.set(parts.size() - 1, longer(open, candidate, dated));
        } else {
            parts.add(new Part(
                    shape, fate, ordinal, 1, candidate ? 1 : 0, dated ? 1 : 0, last.location(), last.excerpt(), under));
        }
        if (shape == Shape.HEADING) {
            under = last.excerpt();
        }
    }

    List<Part> list() {
        return parts;
    }

    private static Part longer(Part part, boolean candidate, boolean dated) {
        return new Part(
                part.shape(),
                part.fate(),
                part.first(),
                part.blocks() + 1,
                part.candidates() + (candidate ? 1 : 0),
                part.dated() + (dated ? 1 : 0),
                part.location(),
                part.excerpt(),
                part.under());
    }

    /**
     * Where a block stands and how it begins.
     *
     * @param location for people
     * @param excerpt its first words
     */
    record Begin(SourceLocation location, String excerpt) {}
}
