package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.RecommendationResponse;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
import org.jspecify.annotations.Nullable;

/** What one row's cells say. */
final class RowCells {
    /** The row names none. */
    static final int NO_LEVEL = -1;

    private static final Pattern ACCEPTED =
            Pattern.compile("(?:is)?accepted(?:yn|yesno|ornot|rejected|ornotaccepted)?|acceptreject|acceptance");
    private static final Pattern NO_ACTION =
            Pattern.compile("(?:no (?:further )?action|none|nothing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED =
            Pattern.compile("(?:no|n|rejected|reject|not accepted|declined)(?=$|[ .,;:–—-])", Pattern.CASE_INSENSITIVE);

    String number = "";
    String wording = "";
    /** The lines of the cell of the wording; none when it has one. */
    List<String> lines = List.of();

    String workstream = "";
    boolean numberContinued;
    boolean actionContinued;
    /** How deep the action stands by its column of levels. */
    int level = NO_LEVEL;
    /** How much white space stands before the wording. */
    int indent;
    /** "100%", where the row says so. */
    PlanRow.@Nullable Field complete;
    /** What was reported period by period, and the periods that are marked; both in the order of the columns. */
    List<PlanUpdate> updates = List.of();

    List<PlanRow.Field> marks = List.of();
    final Map<PlanColumn, PlanRow.Field> fields = new EnumMap<>(PlanColumn.class);
    /** The cells of columns that are not known, by the columns' names; blank ones are not there. */
    Map<String, String> customFields = Map.of();

    /**
     * "Mend the lamps. / Paint the masts. | June 2031 / July 2031": how many actions the cells seem to hold, line by line; 1 when the
     * lines do not pair.
     */
    int actionsInLines() {
        PlanRow.Field due = fields.get(PlanColumn.DUE);
        if (lines.size() < 2 || due == null || due.text().indexOf('\n') < 0) {
            return 1;
        }
        List<String> dates = due.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean pairs = dates.size() == lines.size()
                && dates.stream().allMatch(ActionText::isDate)
                && lines.stream()
                        .allMatch(line -> Character.isUpperCase(line.codePointAt(0)) && PlainText.words(line) > 2);
        return pairs ? lines.size() : 1;
    }

    /** "1.1.1 Repair the wall": takes the number off the wording. */
    void splitNumber() {
        Label label = Labels.of(wording);
        if (label.hasNumber() && label.end() < wording.length()) {
            number = label.number();
            wording = wording.substring(label.end());
            numberContinued = actionContinued;
        }
    }

    /**
     * "Survey the pier (Harbour Board, summer 2031)": takes facts off the wording where no cell says such a thing. The wording of a
     * cell stays as published.
     *
     * @return those that are other than what the cells say
     */
    List<KeyLine> takeFacts() {
        List<KeyLine> facts = TrailingFacts.of(wording).facts();
        if (facts.isEmpty()) {
            return facts;
        }
        List<KeyLine> other = new ArrayList<>();
        for (KeyLine fact : facts) {
            PlanRow.Field field = fields.get(fact.column());
            if (field == null || field.text().isEmpty()) {
                put(fact.column(), fact.value(), 0);
            } else if (!fact.isSaidIn(field.text())) {
                other.add(fact);
            }
        }
        return other;
    }

    /** "Accepted? | No": what is not accepted is not open. */
    void takeRefusal(boolean recommended) {
        PlanRow.Field status = fields.get(PlanColumn.STATUS);
        if (customFields.isEmpty() || status != null && !status.text().isEmpty()) {
            return;
        }
        customFields.forEach((name, value) -> {
            // "Accepted? | No", "Response | Not accepted" beside "No action needed"
            boolean asked = ACCEPTED.matcher(ColumnWords.key(name)).matches()
                    || ResponseLine.is(name + ":") && NO_ACTION.matcher(wording).lookingAt();
            // "Recommendation | Response": what was refused is not to be done
            boolean refused = recommended
                    && ResponseLine.of(name + ": " + value)
                            .flatMap(ResponseLine::response)
                            .filter(RecommendationResponse.REJECTED::equals)
                            .isPresent();
            if (refused || asked && REFUSED.matcher(PlainText.normalise(value)).lookingAt()) {
                fields.put(PlanColumn.STATUS, new PlanRow.Field(DeliveryStatus.CANCELLED.label(), 0));
                put(PlanColumn.PROGRESS, name + " " + PlainText.normalise(value), 0);
            }
        });
    }

    void addUpdate(PlanUpdate update) {
        updates = updates.isEmpty() ? new ArrayList<>() : updates;
        updates.add(update);
    }

    void addMark(PlanRow.Field mark) {
        marks = marks.isEmpty() ? new ArrayList<>() : marks;
        marks.add(mark);
    }

    void putCustom(String name, String text) {
        if (customFields.isEmpty()) {
            // most tables have no such column
            customFields = new LinkedHashMap<>();
        }
        customFields.put(name, text);
    }

    /** A footnote of a cell: kept with the action under the name that notes of lists have. */
    void addNote(String note) {
        if (!note.isEmpty()) {
            String before = customFields.get(ActionText.NOTE);
            putCustom(ActionText.NOTE, before == null ? note : before + "\n" + note);
        }
    }

    void put(PlanColumn column, String text, int cell) {
        put(column, text, cell, Optional.empty());
    }

    /** The same, of a column whose dates are in this order. */
    void put(PlanColumn column, String text, int cell, Optional<DateOrder> order) {
        PlanRow.Field before = fields.get(column);
        if (before == null || before.text().isEmpty()) {
            fields.put(column, new PlanRow.Field(text, cell, order));
        } else if (!text.isEmpty()) {
            // "No | Action | Progress | Progress / 1 | Build homes | begun | half done": one below the other
            fields.put(column, new PlanRow.Field(before.text() + "\n" + text, before.cell(), before.order()));
        }
    }

    boolean hasText() {
        return !customFields.isEmpty()
                || !updates.isEmpty()
                || fields.values().stream().anyMatch(field -> !field.text().isEmpty());
    }
}
