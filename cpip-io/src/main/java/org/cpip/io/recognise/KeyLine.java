package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.prose.DateReader;
import org.cpip.model.date.TargetDate;

/**
 * A line that says one thing of the action above it: "Lead: Harbour Board". The words are those that head the column of a
 * table.
 *
 * @param column what it says
 * @param key the word as printed
 * @param value what stands after the colon; empty text when the next line says it
 */
record KeyLine(PlanColumn column, String key, String value) {

    private static final int LONGEST_KEY = 32;
    private static final int SHAPED_KEY = 24;

    private static final Set<PlanColumn> COLUMNS = Set.of(
            PlanColumn.LEAD,
            PlanColumn.PARTNERS,
            PlanColumn.START,
            PlanColumn.DUE,
            PlanColumn.BASELINE,
            PlanColumn.REVISED,
            PlanColumn.FORECAST,
            PlanColumn.ACHIEVED,
            PlanColumn.STATUS,
            PlanColumn.RATING,
            PlanColumn.PROGRESS,
            PlanColumn.PRIORITY);

    /** What such lines say of why an action is there and what comes of it. */
    private static final Set<String> ACCOUNTS = Set.of(
            ("problem rationale why reason reasons context background challenge barrier issue impact expectedimpact benefit benefits"
                            + " evidence relevance justification purpose outcome outcomes expectedoutcome expectedoutcomes"
                            + " expectedresult expectedresults intendedoutcome intendedoutcomes measureofsuccess measuresofsuccess"
                            + " successmeasure successmeasures indicator indicators budget cost costs funding risk risks"
                            + " whythismatters whyitmatters publicproblem statusquo ambition sdg sdgs alignment")
                    .split(" "));

    /** Words that head no column, because they would be read there for something else. */
    private static final Map<String, PlanColumn> MORE = Map.ofEntries(
            Map.entry("by", PlanColumn.DUE),
            Map.entry("date", PlanColumn.DUE),
            Map.entry("implementationdate", PlanColumn.DUE),
            Map.entry("targetimplementationdate", PlanColumn.DUE),
            Map.entry("agreeddate", PlanColumn.DUE),
            Map.entry("priority", PlanColumn.PRIORITY),
            Map.entry("target", PlanColumn.DUE),
            Map.entry("completeby", PlanColumn.DUE),
            Map.entry("duefor", PlanColumn.DUE),
            Map.entry("delivery", PlanColumn.DUE),
            Map.entry("deliveredby", PlanColumn.LEAD),
            Map.entry("responsibleofficer", PlanColumn.LEAD),
            Map.entry("leadofficer", PlanColumn.LEAD),
            Map.entry("accountable", PlanColumn.LEAD),
            Map.entry("supporting", PlanColumn.PARTNERS),
            Map.entry("supportingbody", PlanColumn.PARTNERS),
            Map.entry("supportingbodies", PlanColumn.PARTNERS),
            Map.entry("workingwith", PlanColumn.PARTNERS),
            Map.entry("with", PlanColumn.PARTNERS));

    /** Reads a line; empty when it begins with no word that is known. */
    static Optional<KeyLine> of(String line) {
        String text = line.strip();
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_KEY) {
            // "We will act."
            return Optional.empty();
        }
        String key = text.substring(0, colon).strip();
        return column(key).map(column -> new KeyLine(column, key, PlainText.normalise(text.substring(colon + 1))));
    }

    /** Whether a cell of the same column says the same, in whatever words: "July 2031" and "07/2031". */
    boolean isSaidIn(String cell) {
        String plain = PlainText.normalise(cell);
        if (column != PlanColumn.DUE) {
            return column != PlanColumn.LEAD || plain.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
        }
        Optional<TargetDate> mine = DateReader.readCell(value).date();
        Optional<TargetDate> theirs = DateReader.readCell(plain).date();
        return plain.contains(value)
                || mine.isEmpty()
                || theirs.isEmpty()
                || mine.get().period().equals(theirs.get().period())
                || mine.get().latest().isPresent()
                        && mine.get().latest().equals(theirs.get().latest());
    }

    /** Whether it says when, with a year: "Timeframe: to December 2042". */
    boolean isDated() {
        return (column == PlanColumn.DUE || column == PlanColumn.START) && ColumnContents.isDated(value);
    }

    /** Whether a line begins with such a word. */
    static boolean isKnown(String line) {
        return of(line).isPresent();
    }

    /** "Lead: Harbour Board", "Due: June 2031". */
    static boolean saysWhoOrWhen(String line) {
        return of(line).filter(key -> key.column == PlanColumn.LEAD || key.column == PlanColumn.DUE)
                .isPresent();
    }

    /**
     * Whether a line has the shape of such a line, whatever its word: "Cost: £4 million". A sentence that begins so is none:
     * "Note: this depends on funds."
     */
    static boolean isShaped(String line) {
        int colon = line.indexOf(": ");
        String value = line.strip();
        return colon > 0
                && colon <= SHAPED_KEY
                && Character.isUpperCase(line.charAt(0))
                && PlainText.words(line.substring(0, colon)) <= 3
                && ".!?:;".indexOf(value.charAt(value.length() - 1)) < 0
                && !ActionLook.hasModal(value);
    }

    /** "Problem: Data are hard to find.": why and to what end, and neither a promise nor a date. */
    static boolean isAccount(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                && colon <= LONGEST_KEY
                && ACCOUNTS.contains(ColumnWords.key(line.substring(0, colon)))
                && !Promises.dated(line)
                && !Promises.promises(line);
    }

    /** What a word says; empty when it is none of them. */
    static Optional<PlanColumn> column(String key) {
        PlanColumn more = MORE.get(ColumnWords.key(key));
        return more != null ? Optional.of(more) : ColumnWords.column(key).filter(COLUMNS::contains);
    }
}
