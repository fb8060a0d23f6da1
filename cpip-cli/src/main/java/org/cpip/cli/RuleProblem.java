package org.cpip.cli;

import org.cpip.spi.exchange.DiagnosticCode;

/** What is said of a plan that breaks a rule of the model. {@code docs/reference/diagnostics.md}. */
enum RuleProblem implements DiagnosticCode {
    /** A rule is broken; which one, and where in the programme, the violation says. */
    BROKEN("RULE-001", "Mend the plan at that path, or the table that it was read from.");

    private final String code;
    private final String remedy;

    RuleProblem(String code, String remedy) {
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
