package org.cpip.io.recognise;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Coverage.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What became of each block. Whoever uses a block claims it; what nobody claims gets its fate by its shape at the end. Needs two
 * bytes a block, and a place and a few words where a part begins. For one document and one thread.
 */
public final class CoverageLog {

    /** Most blocks are claimed as soon as they are read; only what is not, by this many blocks later, is looked at. */
    private static final int WINDOW = 64;

    private static final int CANDIDATE = 8;
    private static final int DATED = 16;
    private static final int BEGINS = 32;
    private static final int SHAPE = 7;

    private final ArrayDeque<Block> window = new ArrayDeque<>();
    private final Map<Integer, CoverageParts.Begin> begins = new HashMap<>();
    private byte[] fates = new byte[256];
    private byte[] looks = new byte[256];
    private int seen;
    private int table;

    /** The next block of the document; ordinals count from 1 and without gaps. */
    public void block(int ordinal, Block block) {
        seen = ordinal;
        if (ordinal >= fates.length) {
            fates = Arrays.copyOf(fates, 2 * ordinal);
            looks = Arrays.copyOf(looks, 2 * ordinal);
        }
        window.add(block);
        if (window.size() > WINDOW) {
            settle(ordinal - WINDOW, window.remove());
        }
    }

    /** Says what became of a block; a block in the plan stays there whatever else is said of it. */
    public void claim(int ordinal, Fate fate) {
        Fate before = claimed(ordinal);
        if (ordinal > 0 && ordinal <= seen && (before == null || !before.inPlan() || fate == Fate.ACTION)) {
            fates[ordinal] = (byte) (fate.ordinal() + 1);
        }
    }

    /** What became of each block that was seen; at the end of the document. */
    public Coverage coverage() {
        while (!window.isEmpty()) {
            settle(seen - window.size() + 1, window.remove());
        }
        int first = 1;
        while (first <= seen && claimed(first) != Fate.ACTION) {
            first++;
        }
        CoverageParts parts = new CoverageParts();
        for (int i = 1; i <= seen; i++) {
            Shape shape = Shape.values()[looks[i] & SHAPE];
            boolean dated = (looks[i] & DATED) != 0;
            Fate claimed = claimed(i);
            Fate fate = claimed != null ? claimed : unclaimed(shape, dated, i < first && first <= seen);
            boolean candidate = (looks[i] & CANDIDATE) != 0 || fate == Fate.ACTION;
            parts.add(i, shape, fate, candidate, dated, (looks[i] & BEGINS) != 0, begins.get(i));
        }
        return new Coverage(parts.list());
    }

    private static Fate unclaimed(Shape shape, boolean dated, boolean beforePlan) {
        return switch (shape) {
            case CONTENTS -> Fate.CONTENTS;
            case ROW -> Fate.OTHER_TABLE;
            // a cover says who and when, and promises nothing
            default -> beforePlan && !dated ? Fate.FRONT_MATTER : Fate.NARRATIVE;
        };
    }

    private @Nullable Fate claimed(int ordinal) {
        return ordinal <= 0 || ordinal > seen || fates[ordinal] == 0 ? null : Fate.values()[fates[ordinal] - 1];
    }

    private void settle(int ordinal, Block block) {
        Shape shape = shape(block);
        Fate fate = claimed(ordinal);
        int look = shape.ordinal();
        if (fate == null || !fate.inPlan()) {
            String text = BlockText.of(block);
            boolean promises = Promises.promises(text);
            boolean dated = promises || Promises.dated(text);
            look |= (dated ? DATED : 0) | (isCandidate(block, promises, dated) ? CANDIDATE : 0);
        }
        boolean begins = block instanceof Block.TableRow row && row.table() != table;
        table = block instanceof Block.TableRow row ? row.table() : 0;
        looks[ordinal] = (byte) (look | (begins ? BEGINS : 0));
        boolean goesOn = ordinal > 1 && shape == Shape.ROW && !begins && fates[ordinal] == fates[ordinal - 1];
        if (!goesOn) {
            this.begins.put(ordinal, new CoverageParts.Begin(block.location(), PlainText.shorten(BlockText.of(block))));
        }
    }

    /** What looks like an action: an item or a row that promises or has a date, a heading or labelled line that promises. */
    private static boolean isCandidate(Block block, boolean promises, boolean dated) {
        if (block instanceof Block.TableRow row) {
            return dated && !row.header();
        }
        return block instanceof Block.ListItem ? dated : block instanceof Block.Heading && promises;
    }

    private static Shape shape(Block block) {
        if (block instanceof Block.Heading) {
            return Shape.HEADING;
        } else if (block instanceof Block.ListItem) {
            return Shape.ITEM;
        } else if (block instanceof Block.TableRow) {
            return Shape.ROW;
        }
        return block instanceof Block.ContentsLine ? Shape.CONTENTS : Shape.PARAGRAPH;
    }
}
