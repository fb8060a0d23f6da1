package org.cpip.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/** Prints diagnostics to standard error, one a line, and counts them for the line at the end. */
final class DiagnosticLog {

    private final Console console;
    private final boolean strict;
    private final boolean quiet;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** One that shows all. */
    DiagnosticLog(Console console, boolean strict) {
        this(console, strict, false);
    }

    /**
     * A log.
     *
     * @param strict whether a warning is an error
     * @param quiet whether errors alone are shown
     */
    DiagnosticLog(Console console, boolean strict, boolean quiet) {
        this.console = console;
        this.strict = strict;
        this.quiet = quiet;
    }

    /** Prints a diagnostic: severity, code, place, message, what to do. A strict log takes a warning for an error. */
    void add(Diagnostic diagnostic) {
        if (strict && diagnostic.severity() == Severity.WARNING) {
            Diagnostic error = new Diagnostic(
                    Severity.ERROR,
                    diagnostic.code(),
                    diagnostic.message(),
                    diagnostic.remedy(),
                    diagnostic.location(),
                    diagnostic.path());
            line(Severity.ERROR, error.toString());
        } else {
            line(diagnostic.severity(), diagnostic.toString());
        }
    }

    /** Prints all of them. */
    void addAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Prints a finding that is no diagnostic of a reader or writer. */
    void line(Severity severity, String line) {
        counts.merge(severity, 1, Integer::sum);
        if (!quiet || severity == Severity.ERROR) {
            console.error(line);
        }
    }

    /** How many errors were said so far. */
    int errors() {
        return counts.getOrDefault(Severity.ERROR, 0);
    }

    boolean hasErrors() {
        return counts.containsKey(Severity.ERROR);
    }

    /** The exit code that the findings ask for. */
    int exitCode() {
        return hasErrors() ? ExitCode.DATA : ExitCode.OK;
    }

    /** Prints how many there were, if any, and with errors what follows from them. */
    void summary(String consequenceOfErrors) {
        if (counts.isEmpty() || quiet && !hasErrors()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        count(parts, Severity.ERROR, "error");
        count(parts, Severity.WARNING, "warning");
        count(parts, Severity.INFO, "note");
        console.error(String.join(", ", parts) + (hasErrors() ? ": " + consequenceOfErrors : "") + ".");
    }

    private void count(List<String> parts, Severity severity, String noun) {
        Integer number = counts.get(severity);
        if (number != null) {
            parts.add(TerminalText.count(number, noun));
        }
    }
}
