package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.read.XlsxProblem;

/** Finds sheets that are one tracker at several times: "Q1 2031" and "Q2 2031", "Actions (2)", whose actions would count twice. */
final class RepeatedSheets {

    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}";

    /** "Q1 2031", "2030-31 Q2", "March update", "Copy of Actions", "Actions (2)", "Old tracker". */
    private static final Pattern OF_A_TIME = Pattern.compile(
            "(?:(?:fy|q[1-4]|h[12]|quarter|update|report|status|as at|end|" + MONTHS
                    + "|\\d{1,4}|copy of|old|previous|current|latest|new|archive|draft|final|v\\d|actions?|tracker|plan)[ ,._()/–-]{0,3}){1,6}",
            Pattern.CASE_INSENSITIVE);

    private RepeatedSheets() {}

    /** What to say of a plan; empty where no two of its workstreams are so. */
    static Optional<Diagnostic> of(Programme plan, SourceLocation whole) {
        List<Workstream> ofTimes = plan.workstreams().stream()
                .filter(each -> OF_A_TIME.matcher(each.title().strip()).matches())
                .toList();
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        int repeated = 0;
        for (Workstream workstream : ofTimes) {
            Set<String> own = workstream.actions().stream()
                    .map(action -> action.wording().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            long known = own.stream().filter(seen::contains).count();
            if (known * 2 > own.size()) {
                names.add(workstream.title());
                repeated += (int) known;
            }
            seen.addAll(own);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(XlsxProblem.REPEATED_SHEET.warning(
                        whole,
                        "The sheet \"" + names.get(names.size() - 1) + "\""
                                + (names.size() > 1 ? ", and " + (names.size() - 1) + " more," : "")
                                + " holds actions of a sheet before it in the same words, as a tracker kept at several times does; "
                                + repeated + (repeated == 1 ? " action was" : " actions were") + " read twice."));
    }
}
