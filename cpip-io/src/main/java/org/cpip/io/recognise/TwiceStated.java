package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a summary that lists the actions of the chapters once more, so that the plan has each of them twice. */
final class TwiceStated {

    private static final Pattern SUMMARY = Pattern.compile(
            "\\b(?:summary|overview|at a glance|all actions|list of|table of|index|annex|appendix)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What one place adds to the words of the other: "We will", "by June 2031". */
    private static final Pattern BEGIN = Pattern.compile("(?:we will|we shall|we) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile(" (?:by|in|before|from) [^,;.]{0,30}\\b\\d{4}\\.?$", Pattern.CASE_INSENSITIVE);

    private static final int FEW = 2;

    private final Map<String, PlanRow> first = new HashMap<>();
    private final Map<WorkstreamHeading, Count> counts = new LinkedHashMap<>();

    void add(PlanRow row) {
        if (row.heading().origin() == WorkstreamHeading.Origin.COLUMN
                || row.heading().origin() == WorkstreamHeading.Origin.NONE) {
            // a tracker repeats no chapters
            return;
        }
        Count mine = counts.computeIfAbsent(row.heading(), heading -> new Count());
        mine.rows++;
        PlanRow other = first.putIfAbsent(key(row.wording()), row);
        if (other != null && !other.heading().equals(row.heading())) {
            mine.found(row, other);
            counts.get(other.heading()).found(other, row);
        }
    }

    void say(DiagnosticLog log) {
        counts.forEach((heading, count) -> {
            int spread = count.headings.size();
            boolean summary = SUMMARY.matcher(heading.title()).find();
            PlanRow mine = count.mine;
            PlanRow other = count.other;
            if (mine == null || other == null) {
                return;
            }
            if (count.keys.size() == count.rows && count.rows >= FEW && (summary || spread > 1 && count.rows > FEW)) {
                log.warning(
                        PlanProblem.TWICE,
                        mine.place(),
                        "All " + count.rows + " actions under \"" + PlainText.shorten(heading.title())
                                + "\" stand a second time elsewhere, the first under \""
                                + PlainText.shorten(other.heading().title()) + "\" at "
                                + other.place().location() + "; the plan has each of them twice.");
            }
        });
    }

    private static String key(String wording) {
        String plain =
                BEGIN.matcher(wording).lookingAt() ? BEGIN.matcher(wording).replaceFirst("") : wording;
        int tail = Math.max(0, plain.length() - 60);
        String end = END.matcher(plain.substring(tail)).replaceFirst("");
        StringBuilder key = new StringBuilder();
        (plain.substring(0, tail) + end)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static final class Count {
        private final Set<BlockLocation> keys = new HashSet<>();
        private final Set<WorkstreamHeading> headings = new HashSet<>();
        private int rows;
        private @Nullable PlanRow mine;
        private @Nullable PlanRow other;

        private void found(PlanRow here, PlanRow there) {
            mine = keys.isEmpty() ? here : mine;
            other = keys.isEmpty() ? there : other;
            keys.add(here.place());
            headings.add(there.heading());
        }
    }
}
