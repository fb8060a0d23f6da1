package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Coverage.Part;
import org.cpip.spi.exchange.Coverage.Shape;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Joins blocks that follow each other and met the same fate. */
final class CoverageParts {

    private final List<Part> parts = new ArrayList<>();
    /** By the first block of a part: where the first block in it stands that promises or has a date. */
    private final Map<Integer, Begin> firstDated = new HashMap<>();

    private String under = "";
    private Begin last = new Begin(SourceLocation.of(""), "");

    /** The next block, and where its place and words were kept, these. */
    void add(int ordinal, int look, Fate fate, @Nullable Begin begin) {
        last = begin == null ? last : begin;
        Shape shape = BlockLook.shape(look);
        int candidate = (look & BlockLook.CANDIDATE) != 0 || fate == Fate.ACTION ? 1 : 0;
        int dated = (look & BlockLook.DATED) != 0 ? 1 : 0;
        Part open = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean begins = (look & BlockLook.BEGINS) != 0;
        if (open != null && !begins && open.shape() == shape && open.fate() == fate) {
            parts.set(parts.size() - 1, longer(open, candidate, dated));
        } else {
            parts.add(new Part(shape, fate, ordinal, 1, candidate, dated, last.location(), last.excerpt(), under));
        }
        if (dated > 0 && !fate.inPlan()) {
            firstDated.putIfAbsent(parts.get(parts.size() - 1).first(), last);
        }
        if (shape == Shape.HEADING) {
            under = last.excerpt();
        }
    }

    Map<Integer, Begin> firstDated() {
        return firstDated;
    }

    List<Part> list() {
        return parts;
    }

    private static Part longer(Part part, int candidate, int dated) {
        return new Part(
                part.shape(),
                part.fate(),
                part.first(),
                part.blocks() + 1,
                part.candidates() + candidate,
                part.dated() + dated,
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
