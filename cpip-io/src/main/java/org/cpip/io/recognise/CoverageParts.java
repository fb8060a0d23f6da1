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

    private @Nullable Open open;
    private String under = "";
    private Begin last = new Begin(SourceLocation.of(""), "");

    /** The next block, and where its place and words were kept, these. */
    void add(int ordinal, int look, Fate fate, @Nullable Begin begin) {
        last = begin == null ? last : begin;
        Shape shape = BlockLook.shape(look);
        int candidate = (look & BlockLook.CANDIDATE) != 0 || fate == Fate.ACTION ? 1 : 0;
        int dated = (look & BlockLook.DATED) != 0 ? 1 : 0;
        boolean begins = (look & BlockLook.BEGINS) != 0;
        Open part = open;
        if (part == null || begins || part.shape != shape || part.fate != fate) {
            close();
            part = new Open(shape, fate, ordinal, last, under);
            open = part;
        }
        part.blocks++;
        part.candidates += candidate;
        part.dated += dated;
        if (dated > 0 && !fate.inPlan()) {
            firstDated.putIfAbsent(part.first, last);
        }
        if (shape == Shape.HEADING) {
            under = last.excerpt();
        }
    }

    Map<Integer, Begin> firstDated() {
        return firstDated;
    }

    /** All parts, once no block is to come. */
    List<Part> list() {
        close();
        return parts;
    }

    private void close() {
        Open done = open;
        open = null;
        if (done != null) {
            parts.add(done.part());
        }
    }

    /** A part that the next block may belong to. */
    private static final class Open {
        private final Shape shape;
        private final Fate fate;
        private final int first;
        private final Begin begin;
        private final String under;
        private int blocks;
        private int candidates;
        private int dated;

        private Open(Shape shape, Fate fate, int first, Begin begin, String under) {
            this.shape = shape;
            this.fate = fate;
            this.first = first;
            this.begin = begin;
            this.under = under;
        }

        private Part part() {
            return new Part(shape, fate, first, blocks, candidates, dated, begin.location(), begin.excerpt(), under);
        }
    }

    /**
     * Where a block stands and how it begins.
     *
     * @param location for people
     * @param excerpt its first words
     */
    record Begin(SourceLocation location, String excerpt) {}
}
