package org.cpip.cli;

import org.cpip.spi.exchange.DiagnosticCode;

/** What the command itself can have to say: a stable code and what to do. {@code docs/reference/diagnostics/cli.md}. */
enum CliProblem implements DiagnosticCode {
    /** There is no such file. */
    MISSING("CLI-001", "Check the name and the folder it is in."),
    /** The file is there and cannot be read. */
    UNREADABLE("CLI-002", "Check the disk or network it is on, and try again."),
    /** A file cannot be written. */
    UNWRITABLE(
            "CLI-003",
            "Choose a folder that exists, has space and may be written to; a file that was there is unchanged."),
    /** The file goes beyond a limit. */
    BEYOND_LIMIT("CLI-004", "Split the file; or raise the limit with --limit, if you trust it."),
    /** The work needs more memory than Java was given. */
    OUT_OF_MEMORY("CLI-005", "Give it more, for example with java -Xmx4g -jar cpip.jar."),
    /** An option cannot be followed. */
    REFUSED("CLI-006", "Change the option or what it refuses; a file that was there is unchanged."),
    /** A form would have no row. */
    NOTHING_TO_ASK("CLI-007", "Name another lead, or leave --lead away; closed actions are not asked about."),
    /** A file would be written over that was read. */
    SAME_FILE(
            "CLI-008",
            "Name another file to write; or convert it with --in-place, which keeps the old file beside it."),
    /** A file among returned forms that is none. */
    PASSED_OVER(
            "CLI-009",
            "Nothing; or name the files in it, or that the lock stands for, once they are saved and closed."),
    /** A folder of returns with nothing in it. */
    NO_RETURN("CLI-010", "Check the name of the folder.");

    private final String code;
    private final String remedy;

    CliProblem(String code, String remedy) {
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
