package org.cpip.xlsx.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.model.date.TargetDate;

/**
 * A sheet that is named after the time that it tells of: "Q1 2031", "March 2031 update", "Q1".
 *
 * @param name on its tab
 * @param day the last one of that time; empty where the name says no year
 */
public record PeriodSheet(String name, Optional<LocalDate> day) {

    private static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:updates?|reports?|status|progress|tracker|actions?|plan|position|as at|end of|end)\\b|[()_,:]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUARTER = Pattern.compile("Q[1-4]", Pattern.CASE_INSENSITIVE);

    /**
     * Those of a workbook's sheets that are named so, the oldest first; none unless there are two, and all of one kind.
     */
    public static List<PeriodSheet> of(Collection<String> names) {
        List<PeriodSheet> dated = names.stream()
                .map(PeriodSheet::dated)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(sheet -> sheet.day.orElseThrow()))
                .toList();
        List<PeriodSheet> quarters = names.stream()
                .filter(name -> QUARTER.matcher(name.strip()).matches())
                .sorted()
                .map(name -> new PeriodSheet(name, Optional.empty()))
                .toList();
        boolean apart = dated.stream().map(PeriodSheet::day).distinct().count() == dated.size();
        if (quarters.isEmpty()) {
            return dated.size() > 1 && apart ? dated : List.of();
        }
        // which year "Q1" is of beside "March 2031" nobody knows
        return quarters.size() > 1 && dated.isEmpty() ? quarters : List.of();
    }

    private static Optional<PeriodSheet> dated(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String plain =
                WORDS.matcher(name).replaceAll(" ").replaceAll("\\s{1,60}", " ").strip();
        return DateReader.readCell(plain)
                .date()
                .flatMap(TargetDate::latest)
                .map(day -> new PeriodSheet(name, Optional.of(day)));
    }
}
