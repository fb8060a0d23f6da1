package org.cpip.disclosure.equations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.cpip.disclosure.equations.Release.KeyLine;
import org.cpip.disclosure.solve.LinearSystem;

/** By how much figures can have changed between two releases: what changes of a whole and its parts leave of each other. */
final class Changes {

    private static final long OPEN = LinearSystem.OPEN;

    private final Function<String, long[]> first;
    private final Map<String, long[]> narrower = new HashMap<>();

    /** @param first the least and the most change of a figure by what is shown of it */
    Changes(Function<String, long[]> first) {
        this.first = first;
    }

    private long[] of(String key) {
        long[] known = narrower.get(key);
        return known == null ? first.apply(key) : known;
    }

    /** Whether the changes of the parts can make up the change of the whole. */
    boolean leaveRoom(KeyLine line) {
        long[] parts = parts(line);
        long[] whole = of(line.whole());
        return parts[0] <= whole[1] && parts[1] >= whole[0];
    }

    /** Takes from each change of a line what the others do not leave of it; whether that was anything. */
    boolean narrow(KeyLine line) {
        long[] parts = parts(line);
        long[] whole = of(line.whole());
        boolean any = narrow(line.whole(), parts[0], parts[1]);
        for (String part : line.parts()) {
            long[] own = of(part);
            if (own[0] < own[1]) {
                any |= narrow(part, less(whole[0], parts[1], own[1], -OPEN), less(whole[1], parts[0], own[0], OPEN));
            }
        }
        return any;
    }

    /** A bound of the whole less the bounds of all parts but one. */
    private static long less(long whole, long parts, long own, long open) {
        boolean unknown = Math.abs(whole) >= OPEN || Math.abs(parts) >= OPEN || Math.abs(own) >= OPEN;
        return unknown ? open : whole - (parts - own);
    }

    private boolean narrow(String key, long least, long most) {
        long[] own = of(key);
        long[] now = {Math.max(own[0], least), Math.min(own[1], most)};
        if (now[0] > now[1] || now[0] == own[0] && now[1] == own[1]) {
            return false;
        }
        narrower.put(key, now);
        return true;
    }

    /** The change of all parts together; one that is open leaves the sum open. */
    private long[] parts(KeyLine line) {
        long[] sum = new long[2];
        for (String part : line.parts()) {
            long[] own = of(part);
            sum[0] = sum[0] <= -OPEN || own[0] <= -OPEN / 2 ? -OPEN : sum[0] + own[0];
            sum[1] = sum[1] >= OPEN || own[1] >= OPEN / 2 ? OPEN : sum[1] + own[1];
        }
        return sum;
    }
}
