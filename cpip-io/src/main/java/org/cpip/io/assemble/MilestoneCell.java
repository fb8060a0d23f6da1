package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.ProseReader;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.date.TargetDate;

/** A milestones cell in somebody's own words: "Plan agreed by 1 April 2031; works begun by 31 May 2031". */
final class MilestoneCell {

    private static final Pattern SEMICOLON = Pattern.compile(";\\s*");
    private static final Pattern COMMA = Pattern.compile("[,;]\\s+");
    /** "2031", "5/6", "3 June", "June 31": what a person would take for a date. */
    private static final Pattern DATE_LIKE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}\\b"
            + "|(?i:\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

    /** "by the end of March 2031". */
    private static final int LONGEST_DATE = 6;

    /**
     * One of its milestones.
     *
     * @param title what is to be there
     * @param due when; empty when the words give no date
     * @param text the words that say both
     */
    record Part(String title, Optional<TargetDate> due, String text) {}

    private final CellDates dates;

    MilestoneCell(CellDates dates) {
        this.dates = dates;
    }

    /** The milestones in their order; a date that is not understood is told. */
    List<Part> read(PlanRow row, PlanRow.Field cell, DiagnosticLog log) {
        List<Part> parts = new ArrayList<>();
        for (String line : DateLines.lines(cell.text())) {
            for (List<Part> found : apart(line)) {
                parts.addAll(found);
                String text = found.get(0).text();
                if (!isDated(found) && isDateLike(text)) {
                    // "Tender, 31/31/2031"
                    log.warning(
                            FieldProblem.UNREAD_MILESTONE,
                            row.place().cell(cell.cell()),
                            "No date was read in the milestone \"" + PlainText.shorten(text)
                                    + "\"; it was kept without one.");
                }
            }
        }
        return parts;
    }

    /** The parts of a line with what each says; one, where no part has a date of its own. */
    private List<List<Part>> apart(String line) {
        if (line.indexOf(';') < 0 && dates.read(line).isClear()) {
            // "31 May 2018", "Pilot ends (April 2031)"
            return List.of(milestones(line));
        }
        List<List<Part>> parts = read(SEMICOLON, line);
        if (parts.stream().noneMatch(MilestoneCell::isDated)) {
            // "Pilot ends; report out"
            return List.of(milestones(line));
        }
        // "Plan agreed; works begun by 31 May 2031"
        return parts.stream().flatMap(part -> commas(part).stream()).toList();
    }

    /** "Design done 1 April 2031, tender out 31 May 2031", not "Design, tender and contract by May 2031". */
    private List<List<Part>> commas(List<Part> part) {
        List<List<Part>> parts = read(COMMA, part.get(0).text());
        return parts.size() > 1 && parts.stream().allMatch(MilestoneCell::isDated) ? parts : List.of(part);
    }

    private List<List<Part>> read(Pattern signs, String text) {
        return Arrays.stream(signs.split(text))
                .filter(part -> !part.isBlank())
                .map(this::milestones)
                .toList();
    }

    /** Whether a person would see a date in a text. */
    static boolean isDateLike(String text) {
        return DATE_LIKE.matcher(text).find();
    }

    private static boolean isDated(List<Part> found) {
        return found.get(0).due().isPresent();
    }

    private List<Part> milestones(String text) {
        Optional<TargetDate> whole = dates.read(text).date();
        if (whole.isPresent()) {
            // "Pilot ends (April 2031)", "31 May 2018"
            return List.of(new Part(text, whole, text));
        }
        List<FoundMilestone> dated = ProseReader.read(text).milestones().stream()
                .filter(found -> found.due().isPresent() && !found.title().isBlank())
                .toList();
        // "Works begun by 31 May 2031"
        return dated.isEmpty()
                ? List.of(dateAtEnd(text))
                : dated.stream()
                        .map(found -> new Part(found.title(), found.due(), text))
                        .toList();
    }

    /** "Design done 1 April 2031": the most words at the end that are a date and nothing else. */
    private Part dateAtEnd(String text) {
        String[] words = text.split(" ");
        for (int from = Math.max(1, words.length - LONGEST_DATE); from < words.length; from++) {
            String end = String.join(" ", Arrays.copyOfRange(words, from, words.length));
            DateReader.CellDate cell = dates.read(end);
            if (cell.isClear()) {
                return new Part(String.join(" ", Arrays.copyOf(words, from)), cell.date(), text);
            }
        }
        return new Part(text, Optional.empty(), text);
    }
}
