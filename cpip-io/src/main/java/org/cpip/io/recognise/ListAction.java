package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.model.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/** An action of a list, a line or a heading, while what belongs to it is still read. */
final class ListAction {

    /** What the words of an answer are kept as. */
    static final String RESPONSE = "Response";

    /** What the word of a label is kept as. */
    static final String KIND = "Kind";

    private static final Pattern NOTE_MARKS = Pattern.compile("(?<=[\\p{L}.,;:!?)”’])[*†‡]{1,3}(?=[\\s.,;:)]|$)");

    final Section section;
    final RowSelector.Evidence evidence;
    final Line line;
    /** The action that it is part of; null for one that stands by itself. */
    final @Nullable ListAction parent;
    /** Whether the line that introduces its list promises. */
    final boolean promised;

    String number;
    private final StringBuilder wording = new StringBuilder();
    final Map<PlanColumn, PlanRow.Field> fields = new EnumMap<>(PlanColumn.class);
    final Map<String, String> customFields = new LinkedHashMap<>();
    /** The blocks that it was read from. */
    final List<Integer> blocks = new ArrayList<>();

    /** Those that stand in rows of a table below it. */
    final List<PlanMilestone> milestones = new ArrayList<>();

    @Nullable
    ResponseLine response;

    ListAction(
            Section section,
            RowSelector.Evidence evidence,
            Line line,
            @Nullable ListAction parent,
            boolean promised,
            String wording) {
        this.section = section;
        this.evidence = evidence;
        this.line = line;
        this.parent = parent;
        this.promised = promised;
        this.number = parent == null ? line.label().number() : inner(parent.number, line.label());
        this.wording.append(withoutNoteMarks(wording));
        this.blocks.add(line.place().block());
    }

    /** "1a" of "a." below "1.", "1(ii)" of "ii." below it, "1.2" of "2." below it. */
    private static String inner(String outer, Label label) {
        boolean whole = label.number().startsWith(outer) && label.number().length() > outer.length();
        if (outer.isEmpty() || whole) {
            return label.number();
        }
        return switch (label.shape()) {
            case LETTER ->
                Character.isDigit(outer.charAt(outer.length() - 1))
                        ? outer + label.number()
                        : outer + "(" + label.number() + ")";
            case ROMAN -> outer + "(" + label.number() + ")";
            default -> outer + "." + label.number();
        };
    }

    /** The outermost action that it is part of, itself when it stands by itself. */
    ListAction root() {
        return parent == null ? this : parent.root();
    }

    String wording() {
        return PlainText.normalise(wording.toString());
    }

    boolean hasWording() {
        return !wording.isEmpty();
    }

    /** Adds a line of its text. */
    void add(String text) {
        wording.append(wording.isEmpty() ? "" : "\n").append(withoutNoteMarks(text));
    }

    /** "a repository of data*, to be open": the star leads to a note and is no part of the sentence. */
    private static String withoutNoteMarks(String text) {
        boolean marked = text.indexOf('*') >= 0 || text.indexOf('†') >= 0 || text.indexOf('‡') >= 0;
        return RaisedFigures.without(marked ? NOTE_MARKS.matcher(text).replaceAll("") : text);
    }

    /** The wording with its lines; without them when a line had white space of its own. */
    private String lines(String row) {
        boolean same = row.length() == wording.length()
                && PlainText.normalise(wording.toString()).equals(row);
        return same ? wording.toString() : row;
    }

    /** Whether its text ends as a sentence does, so that what stands below has one of its own. */
    boolean isComplete() {
        String text = wording();
        return line.kind() == Line.Kind.ACTION_HEADING
                || !text.isEmpty() && ".!?”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    void field(PlanColumn column, String value) {
        PlanRow.Field before = fields.get(column);
        String text = PlanWords.isNothing(value) ? "" : value;
        if (before == null || before.text().isEmpty()) {
            fields.put(column, new PlanRow.Field(text, 0));
        } else if (!text.isEmpty() && !before.text().equals(text)) {
            fields.put(column, new PlanRow.Field(before.text() + "\n" + text, 0));
        }
    }

    void custom(String name, String value) {
        customFields.merge(name, value, (one, other) -> one + "\n" + other);
    }

    /** Takes the rows of a table below it as its milestones. */
    void take(StepTable table) {
        milestones.addAll(table.milestones());
        table.rows().forEach(row -> blocks.add(row.place().block()));
    }

    /** Takes the cells of a row that says the same. */
    void join(PlanRow row) {
        row.fields().forEach((column, field) -> {
            if (column != PlanColumn.WORKSTREAM && !field.text().isEmpty()) {
                field(column, field.text());
            }
        });
        row.customFields().forEach(this::custom);
        number = number.isEmpty() ? row.number() : number;
    }

    /** Whether it promises by its own words or those above its list. */
    boolean promises() {
        // "By June 2041 we will have:" above "repaired the pier"
        // "Purchase of a tug (Tug Office, May 2033)" has had its bracket taken off
        return promised
                || fields.containsKey(PlanColumn.DUE)
                || ActionLook.is(wording.toString())
                || DateTitles.promises(section.title);
    }

    /** As a row of the plan, in a workstream. */
    PlanRow row(WorkstreamHeading heading) {
        ListAction outer = parent;
        if (outer != null && !outer.number.isEmpty()) {
            fields.put(PlanColumn.PARENT, new PlanRow.Field(outer.number, 0));
        }
        if (response != null) {
            custom(RESPONSE, response.words());
        }
        if (SectionWords.isDone(section.title) && !fields.containsKey(PlanColumn.STATUS)) {
            // "What we have done", "We mended the lamps in June 2029."
            field(PlanColumn.STATUS, DeliveryStatus.COMPLETED.label());
        }
        String kind = line.label().word();
        if (!kind.isEmpty() && !kind.equals("action") && response == null) {
            custom(KIND, Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
        }
        String words = wordingOfRow();
        return new PlanRow(
                heading, number, words, lines(words), fields, customFields, milestones, List.of(), 0, line.place());
    }

    /** What is promised: the answer to a recommendation where it says more than yes. */
    private String wordingOfRow() {
        ResponseLine answer = response;
        return answer == null || answer.promise().isEmpty() ? wording() : answer.promise();
    }

    /** The recommendation that it answers; empty when it is none. */
    Optional<PlanRecommendation> recommendation() {
        ResponseLine answer = response;
        return answer == null
                ? Optional.empty()
                : Optional.of(new PlanRecommendation(number, wording(), answer.response(), line.place()));
    }
}
