package org.cpip.disclosure.policy;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * What must not be found out, and by which method that is prevented. There is no single rule in this field: a policy has a
 * name and is recorded with what it protected.
 *
 * @param name under which it is recorded
 * @param method how figures are protected
 * @param hideFrom the smallest count that is hidden
 * @param hideTo the largest; below {@code hideFrom} nothing is hidden for being small
 * @param zeros whether a zero may be hidden to protect others
 * @param totals whether a total may be hidden to protect others
 * @param coverFrom what a reader must not be able to rule out of a hidden small count, from here
 * @param coverTo to here
 * @param width how many apart the ends of the interval of a hidden small count are at least
 * @param coalition up to how many people of one cell may put together what they know and must not find out another small
 *     count: 1 for somebody who is alone in a cell, 0 when nobody is asked about
 * @param groups whether a line that is all in one category, so that everybody in it is known, is protected
 * @param base to which figures are rounded by the methods of rounding; 1 for none
 * @param totalsBase to which totals are rounded when cells are hidden; 1 for none
 * @param keep labels of cells, such as "Total" or "Dundee, Total", that have to stay shown
 */
public record DisclosurePolicy(
        String name,
        MethodName method,
        long hideFrom,
        long hideTo,
        Hiding zeros,
        Hiding totals,
        long coverFrom,
        long coverTo,
        long width,
        int coalition,
        boolean groups,
        long base,
        long totalsBase,
        Set<String> keep) {

    /** How figures are protected. */
    public enum MethodName {
        /** Cells are hidden. */
        SUPPRESSION,
        /** Every figure is rounded to a base, and totals are the sums of rounded figures. */
        ROUNDING,
        /** Every figure is rounded by itself to a base after small ones are hidden. */
        HIDE_AND_ROUND,
        /** Every figure is changed a little by the keys of the records behind it. */
        CELL_KEY,
        /** Nothing is done. */
        NONE
    }

    /** Whether cells of a kind may be hidden to protect others. */
    public enum Hiding {
        /** They stay. */
        SHOWN,
        /** They may be hidden. */
        MAY_BE_HIDDEN
    }

    /** Copies the set, refuses null and checks the numbers. */
    public DisclosurePolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(zeros, "zeros");
        Objects.requireNonNull(totals, "totals");
        keep = Set.copyOf(keep);
        if (hideFrom < 0 || coverFrom < 0 || width < 0 || coalition < 0 || base < 1 || totalsBase < 1) {
            throw new IllegalArgumentException("Policy " + name + ": a number is below its least");
        }
    }

    /** Whether a count is hidden for being small. */
    public boolean isSmall(long count) {
        return count >= hideFrom && count <= hideTo;
    }

    /** Whether an interval is wide enough for a count that is hidden for being small. */
    public boolean allows(long least, long most) {
        return least <= coverFrom && most >= coverTo && most - least >= width;
    }

    /** Whether an interval is wide enough for a hidden cell of which only the interval is known. */
    public boolean allowsUnknown(long least, long most) {
        if (most - least < Math.max(1, width)) {
            return false;
        }
        // a zero that protects others is none of the small counts
        boolean mayBeZero = least == 0 && zeros == Hiding.MAY_BE_HIDDEN;
        return most > hideTo || mayBeZero || allows(least, most);
    }

    /** Whether an interval is wide enough for a cell that was hidden before, of which nobody knows here whether it was small. */
    public boolean allowsBefore(long least, long most) {
        return hidesNothing() ? allowsUnknown(least, most) : least > hideTo || allows(least, most);
    }

    private boolean hidesNothing() {
        return hideTo < hideFrom;
    }

    /** What a figure is when it is shown rounded, half up. */
    public long rounded(long figure, boolean total) {
        long to = base(total);
        return (figure + to / 2) / to * to;
    }

    /** To which base figures are rounded when cells are hidden; 1 for none. */
    public long base(boolean total) {
        long all = method == MethodName.HIDE_AND_ROUND ? base : 1;
        return total && totalsBase > 1 ? totalsBase : all;
    }

    /** The policies that can be named: {@code dfe-cin}, {@code lt5}, {@code opensafely}, {@code none}. */
    public static List<String> names() {
        return PolicyFile.NAMES;
    }

    /**
     * The policy of a name.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if there is none
     */
    public static DisclosurePolicy named(String name) {
        return PolicyFile.named(name);
    }

    /**
     * A policy as its file has it; {@code docs/reference/disclosure.md} lists the properties.
     *
     * @param name of the policy, unless the file gives it one
     * @throws org.cpip.spi.exchange.InvalidRequestException if there is no such property, or not with that value
     */
    public static DisclosurePolicy of(String name, Properties properties) {
        return PolicyFile.of(name, properties);
    }

    /** The same with zeros that may be hidden or stay. */
    public DisclosurePolicy withZeros(Hiding value) {
        return new DisclosurePolicy(
                name,
                method,
                hideFrom,
                hideTo,
                value,
                totals,
                coverFrom,
                coverTo,
                width,
                coalition,
                groups,
                base,
                totalsBase,
                keep);
    }

    /** The same with cells that stay. */
    public DisclosurePolicy withKeep(Set<String> labels) {
        return new DisclosurePolicy(
                name,
                method,
                hideFrom,
                hideTo,
                zeros,
                totals,
                coverFrom,
                coverTo,
                width,
                coalition,
                groups,
                base,
                totalsBase,
                labels);
    }
}
