package org.cpip.io.internal.carried;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cpip.io.prose.DateWords;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanWords;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/**
 * A due cell beside milestones in our own form, which are believed: what the cell says beyond them is told, because a person may
 * have changed the date there.
 *
 * @param milestones those that are believed
 * @param dates what due cells say, by their words
 */
public record DueBesideMilestones(List<Milestone> milestones, Function<String, Optional<TargetDate>> dates) {

    /** What the cell says and the milestones do not, a piece each. */
    public List<String> unsaid(String due) {
        return Arrays.stream(due.split("[;\\r\\n]+"))
                .map(PlainText::normalise)
                .filter(text -> !PlanWords.isNothing(text))
                .filter(text -> !isSaid(text))
                .toList();
    }

    private boolean isSaid(String text) {
        if (milestones.stream().flatMap(DueBesideMilestones::words).anyMatch(words -> words.contains(text))) {
            return true;
        }
        Optional<TargetDate> date = dates.apply(text);
        return date.isPresent()
                && milestones.stream()
                        .flatMap(milestone -> milestone.due().stream())
                        .anyMatch(due -> SameDates.are(due, date.get()));
    }

    /** As a tracker is written: words may be published over several lines, of which the cell has one here. */
    private static Stream<String> words(Milestone milestone) {
        return Stream.of(
                        milestone.due().flatMap(TargetDate::words),
                        milestone.due().map(due -> DateWords.print(due.period())),
                        milestone.dueWords())
                .flatMap(Optional::stream)
                .map(PlainText::normalise);
    }
}
