package org.cpip.office.internal.read;

import java.util.BitSet;

/**
 * Which fields are open in a paragraph, and whether we are in the instruction of one, which nobody sees, or in its
 * result (ECMA-376 Part 1, 17.16.18). An instruction never lasts beyond its paragraph: a field that is not closed must
 * not swallow the rest of a document.
 */
final class Fields {

    private final BitSet instructions = new BitSet();
    private int open;

    /** Forgets the fields of the last paragraph. */
    void reset() {
        open = 0;
        instructions.clear();
    }

    /** A {@code w:fldChar} of this type stands here. */
    void mark(String type) {
        switch (type) {
            case "begin" -> instructions.set(open++);
            case "separate" -> {
                if (open > 0) {
                    instructions.clear(open - 1);
                }
            }
            case "end" -> {
                if (open > 0) {
                    instructions.clear(--open);
                }
            }
            default -> {
                // No other type is defined.
            }
        }
    }

    /** Whether what stands here is an instruction. */
    boolean hide() {
        return open > 0 && !instructions.isEmpty();
    }
}
