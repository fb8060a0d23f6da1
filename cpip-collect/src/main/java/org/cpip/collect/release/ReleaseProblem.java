package org.cpip.collect.release;

import org.cpip.spi.exchange.DiagnosticCode;

/** What can be wrong with a release; each constant has a section in {@code docs/reference/diagnostics/release.md}. */
public enum ReleaseProblem implements DiagnosticCode {
    /** No return is accepted. */
    NOTHING_ACCEPTED("RELEASE-001", "Take returns in with 'cpip collect' until some are accepted."),
    /** An indicator is no count, and nothing is known that protects it. */
    NO_COUNT("RELEASE-002", "Leave it out of the round, or collect the counts that it is made of."),
    /** Areas without an accepted return. */
    INCOMPLETE("RELEASE-003", "Nothing, if the release is to go out without them; their totals say so."),
    /** A frozen release is not as it was. */
    CHANGED(
            "RELEASE-004",
            "Put back the files as they were written; a release is never changed, it is revised by another one."),
    /** An id is used already. */
    REPEATED("RELEASE-005", "Give the release another id."),
    /** It is told which cells are hidden for their own sake. */
    KINDS_TOLD(
            "RELEASE-006",
            "Leave --kinds away for what everybody may read; it is for partners who are bound to keep figures secret."),
    /** The ledger has a release that the new one is not protected against. */
    FORGOTTEN(
            "RELEASE-007",
            "Give its folder with --released; whoever has both could subtract one from the other. A hub has it among its downloads.");

    private final String code;
    private final String remedy;

    ReleaseProblem(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
