package org.cpip.xlsx.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.internal.carried.EditProblem;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** What there is to say about a workbook, in order; warnings beyond a bound are counted. For one thread. */
final class EditLog {

    private static final int MOST = 1_000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int warnings;

    /** Something about the workbook itself, or a change taken over: always listed. */
    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** A difference in which the plan was believed. */
    void warn(Diagnostic warning) {
        if (warnings++ < MOST) {
            diagnostics.add(warning);
        }
    }

    /** A cell that shows something else, which was taken over or was not. */
    void change(SourceLocation place, String what, String of, String before, String after, Optional<String> refusal) {
        String was = Shown.quote(before);
        String is = Shown.quote(after);
        if (refusal.isPresent()) {
            warn(EditProblem.NOT_TAKEN_OVER.warningAt(place, what, of, is, was, refusal.get()));
        } else {
            // Two long texts may begin alike; they differ all the same.
            add(EditProblem.EDITED.infoAt(place, what, of, was, was.equals(is) ? is + " (further on)" : is));
        }
    }

    List<Diagnostic> list(SourceLocation whole) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (warnings > MOST) {
            all.add(EditProblem.MORE_DIFFERENCES.warningAt(whole, warnings - MOST));
        }
        return all;
    }
}
