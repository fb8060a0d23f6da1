package org.cpip.cli;

/** The codes of the command's own diagnostics, each with a section in {@code docs/reference/diagnostics/cli.md}. */
enum CliCode {
    /** There is no such file. */
    MISSING("CLI-001"),
    /** The file is there and cannot be read. */
    UNREADABLE("CLI-002"),
    /** A file cannot be written. */
    UNWRITABLE("CLI-003"),
    /** The file goes beyond a limit. */
    BEYOND_LIMIT("CLI-004"),
    /** The work needs more memory than Java was given. */
    OUT_OF_MEMORY("CLI-005"),
    /** An option cannot be followed. */
    REFUSED("CLI-006");

    private final String code;

    CliCode(String code) {
        this.code = code;
    }

    /** As printed. */
    String code() {
        return code;
    }
}
