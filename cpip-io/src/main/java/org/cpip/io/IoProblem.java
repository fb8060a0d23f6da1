package org.cpip.io;

import org.cpip.spi.exchange.DiagnosticCode;

/** What choosing a format can have to say: a stable code and what to do. {@code docs/reference/diagnostics/io.md}. */
enum IoProblem implements DiagnosticCode {
    /** No importer knows the file. */
    UNKNOWN_FORMAT("IO-001", "Save it as one of the formats that can be read."),
    /** Blocks were asked of a format that has none. */
    NO_BLOCKS("IO-002", "Convert it instead."),
    /** An importer failed when it was asked whether it knows the file. */
    DETECTION_FAILED("IO-007", "Tell its author; until then the file is read as if it had said no."),
    /** Two formats fit a file equally well. */
    TIE(
            "IO-008",
            "Name the one that is meant: --from or --to of the command decides, or the format's id in a program.");

    private final String code;
    private final String remedy;

    IoProblem(String code, String remedy) {
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
