package org.cpip.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.UpdateRow;
import org.cpip.collect.update.Updates;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A plan of 300 actions, which three rounds of answers are applied to, and the plan as somebody stored it after each.
 *
 * @param days the days on which the rounds were applied
 * @param stored the plan after each of them
 */
record ThreeRounds(List<LocalDate> days, List<Programme> stored) {

    private static final int WORKSTREAMS = 6;
    private static final int ACTIONS = 50;
    private static final List<LocalDate> SPOKEN_OF =
            List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));

    /** Rounds whose answers come in some days after the day that they speak of; with none on it, as if nobody kept the day. */
    static ThreeRounds comingIn(int daysLater) {
        Random random = new Random(9);
        Programme plan = opening(random);
        List<LocalDate> days = new ArrayList<>();
        List<Programme> stored = new ArrayList<>();
        for (LocalDate day : SPOKEN_OF) {
            LocalDate cameIn = day.plusDays(daysLater);
            UpdateOptions options = UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION);
            UpdateResult result = Updates.apply(
                    plan,
                    new Updates(answers(plan, day, random), List.of()),
                    daysLater == 0 ? options : options.withRecorded(cameIn));
            plan = result.programme();
            days.add(cameIn);
            stored.add(plan);
        }
        return new ThreeRounds(days, stored);
    }

    /** The plan after the last round. */
    Programme latest() {
        return stored.get(stored.size() - 1);
    }

    private static Programme opening(Random random) {
        var plan = Programme.builder().id("plan").title("A plan with a history");
        for (int w = 1; w <= WORKSTREAMS; w++) {
            var workstream = Workstream.builder().id("w" + w).title("Workstream " + w);
            for (int a = 1; a <= ACTIONS; a++) {
                workstream.addAction(action("w" + w + "-" + a, Integer.toString(a), random));
            }
            plan.addWorkstream(workstream.build());
        }
        return plan.build();
    }

    private static Action action(String id, String number, Random random) {
        var action = Action.builder().id(id).number(number).wording("Action " + number + " of " + id);
        for (int m = 1; m <= 1 + random.nextInt(2); m++) {
            action.addMilestone(Milestone.builder()
                    .id(id + "-m" + m)
                    .title("Milestone " + m)
                    .due(month(2024, random))
                    .build());
        }
        return action.build();
    }

    private static List<UpdateRow> answers(Programme plan, LocalDate day, Random random) {
        List<UpdateRow> rows = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (random.nextInt(5) < 3) {
                rows.add(answer(action, day, random));
            }
        }
        return rows;
    }

    private static UpdateRow answer(Action action, LocalDate day, Random random) {
        boolean met = random.nextInt(4) == 0;
        return new UpdateRow(
                action.id(),
                List.of(),
                Optional.of(day),
                some(DeliveryStatus.values()[random.nextInt(DeliveryStatus.values().length)], random),
                some(Rating.values()[random.nextInt(Rating.values().length)], random),
                Optional.of(action.milestones().get(0).id()),
                met ? Optional.empty() : some(month(day.getYear() + 1, random), random),
                met ? Optional.of(day.minusDays(random.nextInt(80))) : Optional.empty(),
                some("Words of " + day, random),
                Optional.of("Because of " + day + " and " + random.nextInt(1000)),
                Optional.empty(),
                SourceLocation.ofLine("answers.csv", 1, 1));
    }

    private static TargetDate month(int from, Random random) {
        return TargetDate.parse((from + random.nextInt(3)) + "-" + String.format("%02d", 1 + random.nextInt(12)));
    }

    private static <T> Optional<T> some(T value, Random random) {
        return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }
}
