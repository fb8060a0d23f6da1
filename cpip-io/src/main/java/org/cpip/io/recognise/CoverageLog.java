package org.cpip.io.recognise;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    private static final Fate[] FATES = Fate.values();

    private final ArrayDeque<Block> window = new ArrayDeque<>();
    private final Map<Integer, CoverageParts.Begin> begins = new HashMap<>();
    private final Map<Integer, Integer> joined = new HashMap<>();
    private final Set<Integer> ofActions = new HashSet<>();
    private Map<Integer, CoverageParts.Begin> firstDated = Map.of();
    private byte[] fates = new byte[256];
    private byte[] looks = new byte[256];
    private int seen;
    private int table;
    private boolean apart;

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

    /**
     * Says what became of a block; what is said last counts, but a block in the plan stays there.
     *
     * @param ordinal {@link BlockLocation#block()}; 0, the document itself, is no block
     */
    public void claim(int ordinal, Fate fate) {
        Fate before = claimed(ordinal);
        if (ordinal > 0 && ordinal <= seen && (before == null || !before.inPlan() || fate == Fate.ACTION)) {
            fates[ordinal] = (byte) (fate.ordinal() + 1);
        }
    }

    /** Says that a block goes on with an action: it is in the plan if that action's own block is, which is known at the end. */
    public void join(int ordinal, int action) {
        if (ordinal != action) {
            joined.put(ordinal, action);
        }
    }

    /** What became of each block that was seen; at the end of the document. */
    public Coverage coverage() {
        while (!window.isEmpty()) {
            settle(seen - window.size() + 1, window.remove());
        }
        joined.forEach((ordinal, action) -> {
            if (claimed(action) == Fate.ACTION) {
                claim(ordinal, Fate.ACTION);
            }
        });
        CoverageParts parts = new CoverageParts();
        int plan = firstAction(1, seen);
        int tableEnd = 0;
        int tableFirst = 0;
        for (int i = 1; i <= seen; i++) {
            Shape shape = BlockLook.shape(looks[i]);
            if (shape == Shape.ROW && i > tableEnd) {
                tableEnd = tableEnd(i);
                tableFirst = firstAction(i, tableEnd);
            }
            Fate claimed = claimed(i);
            Fate fate = claimed != null
                    ? claimed
                    : shape == Shape.ROW
                            ? row(i, tableFirst, tableEnd)
                            : unclaimed(shape, looks[i], i < plan && plan <= seen);
            parts.add(i, looks[i], fate, (looks[i] & BlockLook.KEPT) == 0 ? null : begins.get(i));
        }
        firstDated = parts.firstDated();
        return new Coverage(parts.list());
    }

    /** Whether a table that begins at this block has a column of dates or of people. */
    boolean isOfActions(int ordinal) {
        return ofActions.contains(ordinal);
    }

    /** Where the first block of a part stands that promises or has a date, once the coverage was asked for. */
    CoverageParts.Begin firstDated(Coverage.Part part) {
        return firstDated.getOrDefault(part.first(), new CoverageParts.Begin(part.location(), part.excerpt()));
    }

    private static Fate unclaimed(Shape shape, int look, boolean beforePlan) {
        if (shape == Shape.CONTENTS) {
            return Fate.CONTENTS;
        }
        // a cover says who and when, and promises nothing
        boolean cover = (look & BlockLook.PLAIN) != 0 && (look & BlockLook.CANDIDATE) == 0;
        return beforePlan && cover ? Fate.FRONT_MATTER : Fate.NARRATIVE;
    }

    /** A row that nobody used; what stands above or below the rows of a table that was read is a title or a note. */
    private Fate row(int i, int firstRead, int end) {
        boolean plain = (looks[i] & BlockLook.PLAIN) != 0;
        if (firstRead > end || !plain) {
            return Fate.OTHER_TABLE;
        }
        return i < firstRead ? Fate.HEADER : Fate.NOTE;
    }

    private int firstAction(int from, int to) {
        int i = from;
        while (i <= to && claimed(i) != Fate.ACTION) {
            i++;
        }
        return i;
    }

    private int tableEnd(int from) {
        int i = from;
        while (i < seen && BlockLook.shape(looks[i + 1]) == Shape.ROW && (looks[i + 1] & BlockLook.BEGINS) == 0) {
            i++;
        }
        return i;
    }

    private @Nullable Fate claimed(int ordinal) {
        return ordinal <= 0 || ordinal > seen || fates[ordinal] == 0 ? null : FATES[fates[ordinal] - 1];
    }

    private void settle(int ordinal, Block block) {
        Fate fate = claimed(ordinal);
        boolean read = fate != null && fate.inPlan() && fate != Fate.STRUCTURE;
        int look = read ? BlockLook.shapeOf(block) : BlockLook.of(block, BlockText.of(block));
        boolean begins = block instanceof Block.TableRow row && row.table() != table;
        table = block instanceof Block.TableRow row ? row.table() : 0;
        if (begins && !read && BlockLook.hasDatesOrPeople((Block.TableRow) block)) {
            ofActions.add(ordinal);
        }
        if (block instanceof Block.Heading heading) {
            apart = PlanWords.isApart(heading.text());
        }
        if (apart && fate == null && !(block instanceof Block.Heading) && !Promises.promises(BlockText.of(block))) {
            claim(ordinal, Fate.NOTE);
        }
        boolean kept = begins || !(block instanceof Block.TableRow) || fates[ordinal] != fates[ordinal - 1];
        looks[ordinal] = (byte) (look | (begins ? BlockLook.BEGINS : 0) | (kept ? BlockLook.KEPT : 0));
        if (kept) {
            this.begins.put(ordinal, new CoverageParts.Begin(block.location(), PlainText.shorten(BlockText.of(block))));
        }
    }
}
