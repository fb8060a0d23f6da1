package org.cpip.cli.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.CommitmentType;
import org.cpip.model.CountedThing;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Observation;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** Programmes with four rounds of answers, full of what counts differently: the same ones for the same number. */
final class InventedProgrammes {

    static final List<LocalDate> ROUNDS = List.of(
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 12, 31));

    /** A day, a month, a season, a year, an end alone, a beginning alone, and a span. */
    private static final List<String> DATES = List.of(
            "2025-02-14",
            "2025-05-31",
            "2025-08",
            "2025-11",
            "2025-22",
            "2025",
            "2026",
            "../2025-04",
            "../2025-10-15",
            "2025-06/..",
            "2025-01/2025-07",
            "2024-12-20",
            "2026-02-03");

    private static final List<String> WORDS =
            List.of("No change.", "The tender is out.", "Waiting for the survey.", "As before.", "Staff are in post.");

    private final Random random;
    private final List<ReportingCycle> cycles = new ArrayList<>();

    private InventedProgrammes(int number) {
        this.random = new Random(number);
    }

    static Programme of(int number) {
        return new InventedProgrammes(number).programme("invented-" + number, "Programme " + number);
    }

    private Programme programme(String id, String title) {
        var plan = Programme.builder().id(id).title(title);
        for (String party : List.of("estates", "transport", "health")) {
            plan.addParty(Party.builder()
                    .id(party)
                    .name("Department of " + party)
                    .kind(PartyKind.BODY)
                    .build());
        }
        int streams = 2 + random.nextInt(3);
        for (int w = 1; w <= streams; w++) {
            var stream = Workstream.builder().id("w" + w).title("Stream " + w).lead(some(party(), 2));
            int actions = random.nextInt(9);
            for (int a = 1; a <= actions; a++) {
                stream.addAction(action("w" + w + "-" + a, a));
            }
            plan.addWorkstream(stream.build());
        }
        cycles.forEach(plan::addCycle);
        for (int i = 1; i <= 3; i++) {
            plan.addIndicator(indicator(i));
        }
        return plan.build();
    }

    private Action action(String id, int number) {
        ActionBuilder action = Action.builder().id(id).number("" + number).wording("Ministers will review part " + id);
        some(party(), 2).ifPresent(action::addLead);
        action.status(some(any(DeliveryStatus.values()), 4));
        action.type(some(any(CommitmentType.values()), 3));
        if (number > 1 && random.nextInt(5) == 0) {
            action.parent(id.substring(0, id.indexOf('-') + 1) + (number - 1));
        }
        int milestones = random.nextInt(4);
        for (int m = 1; m <= milestones; m++) {
            action.addMilestone(milestone(id + "-m" + m));
        }
        if (milestones > 0 && random.nextInt(4) == 0) {
            repeats(action, id);
        }
        Action opening = action.build();
        for (LocalDate round : ROUNDS) {
            if (random.nextInt(4) > 0) {
                action.addUpdate(update(opening, round));
            }
        }
        return action.build();
    }

    private Milestone milestone(String id) {
        return Milestone.builder()
                .id(id)
                .title("Thing " + id)
                .due(some(date(), 5).filter(date -> random.nextInt(6) > 0))
                .baseline(random.nextInt(4) == 0 ? Optional.of(date()) : Optional.empty())
                .forecast(random.nextInt(6) == 0 ? Optional.of(date()) : Optional.empty())
                .achieved(random.nextInt(9) == 0 ? Optional.of(day(2024, 700)) : Optional.empty())
                .build();
    }

    /** In a cycle of the plan, whose reports come in by themselves, or answered by the lead alone. */
    private void repeats(ActionBuilder action, String id) {
        Recurrence often = new Recurrence(
                1 + random.nextInt(2), any(Recurrence.Unit.QUARTER, Recurrence.Unit.MONTH), Optional.empty());
        TargetDate first = TargetDate.parse(random.nextBoolean() ? "2025-01" : "2024-11");
        action.addMilestone(Milestone.builder()
                .id(id + "-report")
                .title("Report of " + id)
                .due(first)
                .recurrence(often)
                .build());
        if (random.nextBoolean()) {
            var cycle = ReportingCycle.builder()
                    .id(id + "-cycle")
                    .title("Report of " + id)
                    .action(id)
                    .recurrence(often)
                    .firstDue(first);
            for (String month : List.of("2025-01", "2025-03", "2025-07")) {
                if (random.nextInt(2) == 0) {
                    cycle.addReceived(new ReceivedReport(EdtfPeriod.parse(month), day(2025, 330), Optional.empty()));
                }
            }
            cycles.add(cycle.build());
        }
    }

    private StatusUpdate update(Action action, LocalDate round) {
        var update = StatusUpdate.builder()
                .asAt(round.minusDays(random.nextInt(12)))
                .recorded(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(round.plusDays(random.nextInt(20))))
                .status(some(any(DeliveryStatus.values()), 2))
                .ownerConfidence(some(rating(), 2))
                .reviewerConfidence(some(rating(), 5))
                .narrative(some(any(WORDS.toArray(String[]::new)), 2))
                .reason(some("Because of round " + round, 3));
        for (Milestone milestone : action.milestones()) {
            if (random.nextInt(3) == 0) {
                boolean met = random.nextInt(3) == 0;
                update.addMilestone(new MilestoneUpdate(
                        milestone.id(),
                        met ? Optional.empty() : Optional.of(date()),
                        met ? Optional.of(round.minusDays(random.nextInt(60))) : Optional.empty()));
            }
        }
        return update.build();
    }

    private Indicator indicator(int number) {
        var indicator = Indicator.builder()
                .id("indicator-" + number)
                .title("Indicator " + number)
                .measure(IndicatorMeasure.NUMBER)
                .counts(CountedThing.EVENTS)
                .direction(some(any(IndicatorDirection.values()), 4))
                .baseline(some(reading("2024"), 4));
        for (String period : List.of("2025-01", "2025-04", "2025-08", "2025-10")) {
            indicator.addObservation(reading(period));
        }
        return indicator.build();
    }

    private Observation reading(String period) {
        return Observation.builder()
                .period(EdtfPeriod.parse(period))
                .value(
                        random.nextInt(5) == 0
                                ? new IndicatorValue.Missing("no return")
                                : new IndicatorValue.Measured(BigDecimal.valueOf(random.nextInt(4))))
                .build();
    }

    private DeliveryConfidence rating() {
        Scale scale = any(Scale.values());
        return new DeliveryConfidence(scale, any(scale.ratings().toArray(Rating[]::new)));
    }

    private TargetDate date() {
        return TargetDate.parse(any(DATES.toArray(String[]::new)));
    }

    private LocalDate day(int year, int days) {
        return LocalDate.ofYearDay(year, 1).plusDays(random.nextInt(days));
    }

    private String party() {
        return any("estates", "transport", "health");
    }

    /** It, but for one time in so many. */
    private <T> Optional<T> some(T value, int times) {
        return random.nextInt(times) == 0 ? Optional.empty() : Optional.of(value);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
