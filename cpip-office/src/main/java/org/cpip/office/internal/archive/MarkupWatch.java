package org.cpip.office.internal.archive;

import org.cpip.spi.exchange.LimitExceededException;

/**
 * Counts what looks like attributes in a piece of markup that is unusually long, since a parser tells of an element only when
 * it has taken in all of its attributes, and compares each with those before. A long piece is nearly always text or one long
 * value, which hold few of them; those of a comment are counted as well, and so more are let pass than the limit says. The
 * element itself is counted exactly once it is read. For one thread.
 */
final class MarkupWatch {

    private static final int LENIENCE = 4;

    private final Budget budget;
    private long attributes;
    private byte last;

    MarkupWatch(Budget budget) {
        this.budget = budget;
    }

    /** Another piece begins. */
    void begin() {
        attributes = 0;
        last = 0;
    }

    /** Looks at the next bytes of a piece, in whatever encoding: in UTF-16 a zero stands beside each sign and is passed over. */
    void look(byte[] bytes, int offset, int length) throws LimitExceededException {
        for (int i = offset; i < offset + length; i++) {
            byte b = bytes[i];
            if ((b == '"' || b == '\'') && last == '=') {
                // a="1", and xmlns:a = 'urn:a'
                attributes++;
            }
            last = b >= 0 && b <= ' ' ? last : b;
        }
        int most = budget.limits().attributes();
        if (attributes > (long) LENIENCE * most) {
            throw new LimitExceededException("attributes", most, budget.location());
        }
    }
}
