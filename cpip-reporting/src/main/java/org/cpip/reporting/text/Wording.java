package org.cpip.reporting.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.EdtfQualifier;
import org.cpip.model.date.MissingEnd;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.confidence.ComputedConfidence;
import org.cpip.reporting.confidence.Measure;

/**
 * The words of a report in one language. Sentences are whole messages with plurals inside, never put together from
 * parts, so that a translator sees what a reader sees. The default locale plays no part.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Wording {

    /** The languages that there are words in, their tags; the words of each are in {@code wording_<language>.properties}. */
    public static final List<String> LANGUAGES = List.of("en-GB", "gd-GB");

    private static final Map<String, Wording> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Wording(String languageTag) {
        this.locale = Locale.forLanguageTag(languageTag);
        this.messages = new Messages(locale);
        this.day = messages.dates("date.day");
        this.month = messages.dates("date.month");
    }

    /** British English. */
    public static Wording english() {
        return of("en-GB");
    }

    /**
     * The words of the language with this tag, whatever its country: {@code gd} is {@code gd-GB}.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Wording of(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return LANGUAGES.stream()
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language))
                .findFirst()
                .map(tag -> LOADED.computeIfAbsent(tag, Wording::new))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are no words in the language \"" + languageTag + "\"; there are in " + LANGUAGES));
    }

    /** Its language tag, such as {@code en-GB}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * A message with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** What a word means in reports of a kind: the message {@code define.<kind>.<id>}; empty without one. */
    public Optional<String> definition(String kind, String id) {
        String key = "define." + kind + "." + id;
        return messages.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** What a component of the model is called; of one that no message names, its name as words: "media type". */
    public String component(String name) {
        return messages.has("component." + name) ? text("component." + name) : spaced(name);
    }

    /** What a constant of the model is called. */
    public String constant(Enum<?> constant) {
        return Stream.of("status.", "rating.", "priority.", "constant.")
                .map(group -> group + constant.name())
                .filter(messages::has)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> spaced(constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spaced.append(i == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c));
            if (i + 1 < name.length() && Character.isUpperCase(name.charAt(i + 1)) && Character.isLowerCase(c)) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** How often something repeats. */
    public String every(Recurrence recurrence) {
        return recurrence.words().orElseGet(() -> text("every." + recurrence.unit(), recurrence.every()));
    }

    /** Items of a list in one line. */
    public String list(List<String> items) {
        return String.join(text("list.separator"), items);
    }

    /** The name of a figure. */
    public String state(ProgressState state) {
        return text("state." + state);
    }

    /** The name of a milestone's state. */
    public String state(MilestoneState state) {
        return text("milestone." + state);
    }

    /** A status as reported. */
    public String status(DeliveryStatus status) {
        return text("status." + status);
    }

    /** The word of a rating. */
    public String rating(DeliveryConfidence.Rating rating) {
        return text("rating." + rating);
    }

    /** A rating, and its scale where that is the less usual one. */
    public String confidence(DeliveryConfidence confidence) {
        return text("scale." + confidence.scale(), text("rating." + confidence.rating()));
    }

    /** A number. */
    public String number(long number) {
        // A short cut for what most cells of a report hold: digits that need no grouping.
        return number >= 0 && number < 1_000 ? Long.toString(number) : text("number", number);
    }

    /** A decimal number, with the digits after the point that it has. */
    public String number(BigDecimal number) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, Math.min(number.scale(), 20)));
        format.setMinimumFractionDigits(Math.max(0, Math.min(number.scale(), 20)));
        return Math.abs(number.scale()) > 40 ? number.toString() : format.format(number);
    }

    /** A day, such as "31 May 2017". */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** A due date in the words of the plan, or without any in ours. */
    public String due(TargetDate due) {
        return due.words().orElseGet(() -> period(due.period()));
    }

    /** The due date of a milestone; without one the words that stand in its place, such as "TBC", or that it has none. */
    public String due(Milestone milestone) {
        return milestone.due().map(this::due).or(milestone::dueWords).orElseGet(() -> text("none.date"));
    }

    /** The last day that the due date of a milestone can mean, or that there is none. */
    public String lastDay(Milestone milestone) {
        return milestone.due().flatMap(TargetDate::latest).map(this::date).orElseGet(() -> text("none.last-day"));
    }

    /** Workstream and number of a milestone's action. */
    public String action(MilestoneProgress progress) {
        return action(progress.workstream(), progress.actionNumber());
    }

    /** Workstream and number of an action. */
    public String action(String workstream, String number) {
        return text("action.reference", Direction.isolated(workstream), Direction.isolated(number));
    }

    /** A period in words of the language. */
    public String due(EdtfPeriod period) {
        return period(period);
    }

    /** A month, such as "March 2017". */
    public String month(YearMonth value) {
        return month.format(value);
    }

    /** A milestone in short, beside its action: when it is due, if the plan says so, and where it stands. */
    public String milestone(MilestoneProgress progress) {
        String state = state(progress.state());
        Milestone milestone = progress.milestone();
        return milestone
                .due()
                .map(this::due)
                .or(milestone::dueWords)
                .map(due -> text("milestone.short", due, state))
                .orElse(state);
    }

    /** A computed rating and what it was computed from: "Amber/Red (2 of 3 milestones overdue, the longest by 47 days)". */
    public String computed(ComputedConfidence computed) {
        return text("computed", confidence(computed.confidence()), computedFrom(computed));
    }

    /** What a rating was computed from: "2 of 3 milestones overdue, the longest by 47 days; one slips by up to 92 days". */
    public String computedFrom(ComputedConfidence computed) {
        long overdue = computed.measure(Measure.OVERDUE);
        long milestones = computed.measure(Measure.MILESTONES);
        String late = overdue == 0
                ? text("computed.on-time", milestones)
                : text("computed.overdue", overdue, milestones, computed.measure(Measure.DAYS_OVERDUE));
        long slips = computed.measure(Measure.SLIPPING);
        return slips == 0 ? late : text("computed.slipping", late, slips, computed.measure(Measure.DAYS_SLIPPING));
    }

    /** What was reported on an action, and what the rules make of it: status, ratings, progress in words. */
    public List<String> reported(ActionProgress action) {
        return Stream.of(
                        action.priority().map(priority -> text("actions.priority", text("priority." + priority))),
                        action.start().map(start -> text("actions.start", due(start))),
                        action.status().map(status -> text("actions.status", status(status))),
                        action.confidence().map(rating -> text("actions.confidence", confidence(rating))),
                        action.reviewerConfidence().map(rating -> text("actions.reviewer", confidence(rating))),
                        action.computedConfidence().map(computed -> text("actions.computed", computed(computed))),
                        action.narrative().map(narrative -> text("actions.narrative", narrative)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What else there is to know about a milestone: when it was met, its condition, how often it comes round. */
    public List<String> notes(MilestoneProgress progress) {
        Milestone milestone = progress.milestone();
        List<String> notes = new ArrayList<>();
        if (progress.state() == MilestoneState.DONE) {
            milestone
                    .achieved()
                    .ifPresent(met -> notes.add(
                            progress.daysLate() > 0
                                    ? text("note.achieved.late", date(met), progress.daysLate())
                                    : text("note.achieved", date(met))));
        } else {
            milestone.forecast().ifPresent(forecast -> notes.add(text("note.forecast", due(forecast))));
        }
        milestone.condition().ifPresent(condition -> notes.add(text("note.condition", condition.words())));
        milestone
                .recurrence()
                .map(often -> progress.occurrence()
                        .map(each -> text("note.occurrence", every(often), each.number()))
                        .orElseGet(() -> text("note.recurrence", every(often))))
                .ifPresent(notes::add);
        return notes;
    }

    private String period(EdtfPeriod period) {
        if (period.isDate()) {
            return date(period.start().orElseThrow());
        }
        Optional<String> start = period.start().map(this::date);
        Optional<String> end = period.end().map(this::date);
        // "by March 2017" is open, "from an unknown date to March 2017" is not
        String kind = period.missing() == MissingEnd.UNKNOWN ? ".unknown" : "";
        if (start.isEmpty()) {
            return text("period.until" + kind, end.orElseThrow());
        }
        return end.isEmpty() ? text("period.from" + kind, start.get()) : text("period.between", start.get(), end.get());
    }

    private String date(EdtfDate date) {
        String plain = plainDate(date);
        return date.qualifier() == EdtfQualifier.NONE ? plain : text("date." + date.qualifier(), plain);
    }

    private String plainDate(EdtfDate date) {
        String year = Integer.toString(date.year());
        return switch (date.precision()) {
            case DAY -> date(date.first());
            case MONTH -> month.format(date.first());
            case SEASON, QUARTER, HALF_YEAR -> text("part." + date.part(), year);
            case YEAR -> year;
            // "2010 to 2019" for 201X, as some year of them
            case DECADE, CENTURY ->
                text("period.between", year, Integer.toString(date.last().getYear()));
        };
    }
}
