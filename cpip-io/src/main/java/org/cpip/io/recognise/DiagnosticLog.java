package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.Severity;

/** Gathers diagnostics and gives them back in the order of the document. For one thread. */
public final class DiagnosticLog {

    private final List<Entry> entries = new ArrayList<>();
    /** What was said of tables, and of how many. */
    private final Map<String, Integer> tables = new HashMap<>();

    private final CoverageLog coverage = new CoverageLog();
    private final RowTally tally = new RowTally();
    private boolean errors;

    /** Notes a diagnostic about a block; among those of one block the order of noting is kept. */
    public void add(int block, Diagnostic diagnostic) {
        entries.add(new Entry(block, diagnostic));
        errors |= diagnostic.severity() == Severity.ERROR;
    }

    /** Something was not read. */
    public void error(DiagnosticCode problem, BlockLocation place, String message) {
        add(place.block(), problem.error(place.location(), message));
    }

    /** The same with a remedy that knows more of the place than the problem's own does. */
    public void error(DiagnosticCode problem, BlockLocation place, String message, String remedy) {
        add(place.block(), Diagnostic.error(problem.code(), place.location(), message, remedy));
    }

    /** Something was read that may not be meant. */
    public void warning(DiagnosticCode problem, BlockLocation place, String message) {
        add(place.block(), problem.warning(place.location(), message));
    }

    /** The same with a remedy that knows more of the place than the problem's own does. */
    public void warning(DiagnosticCode problem, BlockLocation place, String message, String remedy) {
        add(place.block(), Diagnostic.warning(problem.code(), place.location(), message, remedy));
    }

    /** Something to know. */
    public void info(DiagnosticCode problem, BlockLocation place, String message) {
        add(place.block(), problem.info(place.location(), message));
    }

    /** The same with a remedy that knows more of the place than the problem's own does. */
    public void info(DiagnosticCode problem, BlockLocation place, String message, String remedy) {
        add(place.block(), Diagnostic.info(problem.code(), place.location(), message, remedy));
    }

    /** Something that holds of table after table: it is said of the first, with the number of the others. */
    void infoOfTables(DiagnosticCode problem, BlockLocation place, String message) {
        if (tables.merge(message, 1, Integer::sum) == 1) {
            info(problem, place, message);
        }
    }

    /** What became of each block. */
    public CoverageLog coverage() {
        return coverage;
    }

    /** What became of the rows of tables. */
    public RowTally tally() {
        return tally;
    }

    /** Whether an error was noted. */
    public boolean hasErrors() {
        return errors;
    }

    /** All of them, in the order of the document. */
    public List<Diagnostic> inOrder() {
        entries.sort(Comparator.comparingInt(Entry::block));
        return entries.stream().map(entry -> withOthers(entry.diagnostic())).toList();
    }

    private Diagnostic withOthers(Diagnostic said) {
        int others = tables.getOrDefault(said.message(), 1) - 1;
        if (others == 0) {
            return said;
        }
        String more = " So it is with " + others + (others == 1 ? " more table." : " more tables.");
        return new Diagnostic(
                said.severity(), said.code(), said.message() + more, said.remedy(), said.location(), said.path());
    }

    private record Entry(int block, Diagnostic diagnostic) {}
}
