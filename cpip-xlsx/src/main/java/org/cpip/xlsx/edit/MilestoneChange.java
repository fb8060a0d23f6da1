package org.cpip.xlsx.edit;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.io.internal.carried.WordsBesideDates;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.xlsx.cell.Often;
import org.cpip.xlsx.write.SheetColumn;

/** Takes a cell of the sheet Milestones over into its action. Each method answers why it did not; empty when it did. */
final class MilestoneChange {

    private MilestoneChange() {}

    static Optional<String> take(ActionEdit edit, int index, SheetColumn column, Shown shown) {
        switch (column.holds()) {
            case "title" -> edit.set(index, milestone -> milestone.title(shown.text()));
            case "due" -> {
                return due(edit, index, shown);
            }
            case "due.words dueWords" -> {
                return words(edit, index, shown);
            }
            case "recurrence" -> {
                Optional<Recurrence> often = Often.read(shown.text());
                if (often.isEmpty() && !shown.isEmpty()) {
                    return Optional.of("it does not say how often, such as \"every 3 months\"");
                }
                edit.set(index, milestone -> milestone.recurrence(often));
            }
            case "condition" ->
                edit.set(
                        index,
                        milestone -> milestone.condition(
                                shown.isEmpty() ? Optional.empty() : Optional.of(Condition.of(shown.text()))));
            case "baseline" -> {
                if (shown.isNoDate()) {
                    return Optional.of(Shown.NO_DATE);
                }
                edit.set(index, milestone -> milestone.baseline(shown.date()));
            }
            case "forecast" -> {
                return forecast(edit, index, shown);
            }
            case "achieved" -> {
                return achieved(edit, index, shown);
            }
            case "customFields" -> {
                Milestone before = edit.before().milestones().get(index);
                edit.set(
                        index,
                        milestone -> milestone.customFields(ActionChange.custom(before.customFields(), column, shown)));
            }
            default -> {
                return Optional.of("the sheet shows it, and the plan decides");
            }
        }
        return Optional.empty();
    }

    static Optional<String> due(ActionEdit edit, int index, Shown shown) {
        if (shown.isNoDate()) {
            return Optional.of(Shown.NO_DATE);
        }
        edit.set(index, milestone -> milestone.due(shown.date()).dueWords(Optional.empty()));
        return Optional.empty();
    }

    private static Optional<String> words(ActionEdit edit, int index, Shown shown) {
        Optional<String> words = shown.isEmpty() ? Optional.empty() : Optional.of(shown.text());
        Optional<TargetDate> due = edit.now(index).due().map(date -> new TargetDate(date.period(), words));
        if (due.filter(WordsBesideDates::contradict).isPresent()) {
            return Optional.of("they say another date than the column Due, where it is to be changed");
        }
        edit.set(index, milestone -> due.isPresent() ? milestone.due(due) : milestone.dueWords(words));
        return Optional.empty();
    }

    private static Optional<String> forecast(ActionEdit edit, int index, Shown shown) {
        Optional<TargetDate> date = shown.date();
        if (date.isEmpty()) {
            return Optional.of(
                    shown.isEmpty() ? "what was reported stays; report another date instead" : Shown.NO_DATE);
        }
        edit.report(shown.text(), new MilestoneUpdate(id(edit, index), date, Optional.empty()));
        return Optional.empty();
    }

    private static Optional<String> achieved(ActionEdit edit, int index, Shown shown) {
        Optional<LocalDate> day = shown.exactDay();
        if (day.isEmpty()) {
            return Optional.of(shown.isEmpty() ? "what was reported stays" : "it is no day, such as 31 May 2017");
        }
        edit.report(shown.text(), new MilestoneUpdate(id(edit, index), Optional.empty(), day));
        return Optional.empty();
    }

    private static String id(ActionEdit edit, int index) {
        return edit.before().milestones().get(index).id();
    }
}
