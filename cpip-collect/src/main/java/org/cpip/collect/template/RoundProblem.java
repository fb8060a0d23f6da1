package org.cpip.collect.template;

import org.cpip.spi.exchange.DiagnosticCode;

/** What can be wrong with the file of a round; each constant has a section in {@code docs/reference/diagnostics/round.md}. */
enum RoundProblem implements DiagnosticCode {
    NO_ROUND("ROUND-001", "Mend the JSON at that place; docs/reference/data-rounds.md says what a round holds."),
    WRONG_MEMBER("ROUND-002", "Write it as docs/reference/data-rounds.md says."),
    UNKNOWN_NAME("ROUND-003", "Name what the plan has, or add it to the plan."),
    OTHER_AREAS("ROUND-004", "Let the geographies of a round have the same smallest areas.");

    private final String code;
    private final String remedy;

    RoundProblem(String code, String remedy) {
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
