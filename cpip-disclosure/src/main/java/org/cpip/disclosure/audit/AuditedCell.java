package org.cpip.disclosure.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A hidden cell and what a reader can work out of it.
 *
 * @param label what it counts: {@code Dundee, girls}
 * @param tables the tables that hide it
 * @param least it is not less than this
 * @param most it is not more than this; empty when nothing bounds it
 * @param insider the narrowest interval for the people of another hidden cell who know that only they are counted there;
 *     empty when nobody is asked about
 * @param verdict what the policy says of that
 * @param how how it is computed, in words
 */
public record AuditedCell(
        String label,
        List<String> tables,
        long least,
        OptionalLong most,
        Optional<Insider> insider,
        Verdict verdict,
        String how) {

    /** What a policy says of an interval. */
    public enum Verdict {
        /** Wide enough: whole numbers were found that reach as far as the policy asks. */
        PROTECTED,
        /** The reader can compute it, or enough of it that the policy forbids. */
        RECOVERABLE,
        /** It could not be shown that the interval is as wide as it looks; taken for recoverable. */
        UNPROVEN
    }

    /**
     * What the people who are counted in a cell can work out of another.
     *
     * @param cell the cell in which they, and nobody else, are counted
     * @param least the other is not less than this
     * @param most it is not more than this; empty when nothing bounds it
     */
    public record Insider(String cell, long least, OptionalLong most) {}

    /** Copies the list and refuses null. */
    public AuditedCell {
        Objects.requireNonNull(label, "label");
        tables = List.copyOf(tables);
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(insider, "insider");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(how, "how");
    }

    AuditedCell saying(String words) {
        return new AuditedCell(label, tables, least, most, insider, verdict, words);
    }

    /** Whether a reader knows it. */
    public boolean isExact() {
        return most.isPresent() && most.getAsLong() == least;
    }

    /** Whether it is as the policy asks. */
    public boolean isProtected() {
        return verdict == Verdict.PROTECTED;
    }

    /** For people: {@code Dundee, girls: 47 exactly, from ...}. */
    public String sentence() {
        String interval = isExact()
                ? least + " exactly"
                : most.isEmpty() ? least + " or more" : "between " + least + " and " + most.getAsLong();
        return label + ": " + interval + (how.isEmpty() ? "" : ", " + how)
                + insider.map(AuditedCell::words).orElse("");
    }

    private static String words(Insider insider) {
        String interval = insider.most().isEmpty()
                ? insider.least() + " or more"
                : insider.most().getAsLong() == insider.least()
                        ? insider.least() + " exactly"
                        : "between " + insider.least() + " and "
                                + insider.most().getAsLong();
        return "; " + interval + " to those in " + insider.cell();
    }
}
