package org.cpip.cli;

/** What the process returns. */
final class ExitCode {

    /** All was read and written. */
    static final int OK = 0;
    /** The input has errors, or a file cannot be read or written. Nothing was written. */
    static final int DATA = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** A bug in the command: EX_SOFTWARE of sysexits.h. */
    static final int BUG = 70;

    private ExitCode() {}
}
