package org.cpip.disclosure.solve;

/**
 * What each sum says of each of its unknowns, given what is known of the others, over and over: bounds that hold for every
 * solution, in whole numbers. Where a solution reaches one, it is an end of the interval and nobody has to look further.
 */
final class OuterBounds {

    /** Large systems come to rest after a few rounds; bounds that creep are good enough. */
    private static final int ROUNDS = 10;

    private final long[] lower;
    private final long[] upper;
    private boolean changed;

    OuterBounds(LinearSystem system) {
        this.lower = system.lower().clone();
        this.upper = system.upper().clone();
        changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            system.sums().forEach(this::tighten);
        }
    }

    long least(int unknown) {
        return lower[unknown];
    }

    long most(int unknown) {
        return upper[unknown];
    }

    private void tighten(Sum sum) {
        // the others of an unknown: all less itself, unless one of them has no bound
        long least = 0;
        long most = 0;
        int openDown = 0;
        int openUp = 0;
        for (int i = 0; i < sum.unknowns().length; i++) {
            long down = end(sum, i, false);
            long up = end(sum, i, true);
            openDown += isOpen(down) ? 1 : 0;
            openUp += isOpen(up) ? 1 : 0;
            least += isOpen(down) ? 0 : down;
            most += isOpen(up) ? 0 : up;
        }
        for (int i = 0; i < sum.unknowns().length; i++) {
            long down = end(sum, i, false);
            long up = end(sum, i, true);
            if (sum.most() < LinearSystem.OPEN && openDown == (isOpen(down) ? 1 : 0)) {
                atMost(sum.unknowns()[i], sum.factors()[i], sum.most() - least + (isOpen(down) ? 0 : down));
            }
            if (sum.least() > -LinearSystem.OPEN && openUp == (isOpen(up) ? 1 : 0)) {
                atMost(sum.unknowns()[i], -sum.factors()[i], most - (isOpen(up) ? 0 : up) - sum.least());
            }
        }
    }

    /** The least, or most, that an unknown times its factor can be. */
    private long end(Sum sum, int i, boolean most) {
        long factor = sum.factors()[i];
        long bound = most == factor > 0 ? upper[sum.unknowns()[i]] : lower[sum.unknowns()[i]];
        return bound >= LinearSystem.OPEN ? most ? LinearSystem.OPEN : -LinearSystem.OPEN : factor * bound;
    }

    private static boolean isOpen(long end) {
        return Math.abs(end) >= LinearSystem.OPEN;
    }

    /** {@code factor * unknown <= most}. */
    private void atMost(int unknown, long factor, long most) {
        if (factor > 0 && Math.floorDiv(most, factor) < upper[unknown]) {
            upper[unknown] = Math.floorDiv(most, factor);
            changed = true;
        } else if (factor < 0 && -Math.floorDiv(most, -factor) > lower[unknown]) {
            lower[unknown] = -Math.floorDiv(most, -factor);
            changed = true;
        }
    }
}
