package org.cpip.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.CountedThing;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Milestone;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.ReceivedReport;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * The programme that reports are measured on: the actions of {@link RowsPlan} with three updates each, milestones of
 * every kind of date with forecasts and achieved days, an indicator and a cycle of reports to each hundred actions. The
 * same number of actions gives the same programme.
 */
final class ReportPlan {

    /** The day of the reports. */
    static final LocalDate AS_AT = LocalDate.of(2017, 10, 31);

    /** The day that changes are counted from. */
    static final LocalDate SINCE = LocalDate.of(2017, 9, 30);

    private static final int HUNDRED = 100;
    private static final String[] DUE = {
        "../2017-03", "2017-22", "2017-12", "2018", "2018-05-31", "2017-10-15/2018-03-31", "2018-04/.."
    };
    private static final LocalDate[] REPORTED = {
        LocalDate.of(2016, 12, 31), LocalDate.of(2017, 3, 31), LocalDate.of(2017, 6, 30)
    };
    private static final DeliveryStatus[] STATUSES = {
        DeliveryStatus.IN_PROGRESS, DeliveryStatus.ON_TRACK, DeliveryStatus.DELAYED, DeliveryStatus.COMPLETED
    };
    private static final String[] ANSWERS = {"on track,green", "delayed,amber/red", "in progress,amber"};
    private static final Rating[] RATINGS = Rating.values();

    private ReportPlan() {}

    /** The programme on the day of the reports. */
    static Programme of(int actions) {
        return programme(actions, false);
    }

    /**
     * The programme a month before: of a hundred actions, two have other words, two are not there yet, two are still
     * there, and every other workstream's first is in the one before; ten have not been re-rated.
     */
    static Programme before(int actions) {
        return programme(actions, true);
    }

    /** An answer for each action, in a filled form: another rating with its reason, words, a forecast for some. */
    static byte[] form(Programme programme) {
        StringBuilder csv = new StringBuilder("id,lead,as at,status,confidence,forecast date,narrative,reason\r\n");
        int i = 0;
        for (Action action : programme.actions()) {
            csv.append(action.id())
                    .append(',')
                    .append(action.leads().get(0))
                    .append(',')
                    .append(AS_AT);
            csv.append(',').append(ANSWERS[i % ANSWERS.length]).append(',').append(i % 5 == 0 ? "2018-09" : "");
            csv.append(",Answer ").append(i).append(",Reviewed in October\r\n");
            i++;
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Programme programme(int actions, boolean before) {
        ProgrammeBuilder programme = RowsPlan.withParties();
        int per = Rows.PER_WORKSTREAM;
        for (int w = 0; w * per < actions; w++) {
            List<Action> members = new ArrayList<>();
            for (int i = w * per; i <= Math.min(actions - 1, (w + 1) * per); i++) {
                // The first of every other workstream was in the one before.
                int home = i / per - (before && i % (2 * per) == per ? 1 : 0);
                if (home == w && !(before && i % HUNDRED >= 98)) {
                    members.add(action(i, before));
                }
                if (home == w && before && i % HUNDRED >= 96 && i % HUNDRED < 98) {
                    members.add(dropped(i));
                }
            }
            programme.addWorkstream(Workstream.builder()
                    .id("workstream-" + (w + 1))
                    .title("Workstream " + (w + 1))
                    .actions(members)
                    .build());
        }
        for (int i = 0; i < actions; i += HUNDRED) {
            programme.addIndicator(indicator(i)).addCycle(cycle(i));
        }
        return programme.build();
    }

    private static Action dropped(int i) {
        Action action = action(i, true);
        return action.toBuilder()
                .id(action.id() + "-old")
                .wording("We will leave this out later: " + action.wording())
                .milestones(List.of())
                .build();
    }

    private static Action action(int i, boolean before) {
        Action action = RowsPlan.action(i);
        List<StatusUpdate> updates = new ArrayList<>();
        for (int round = 0; round < REPORTED.length; round++) {
            if (!(before && round == 2 && isRerated(i))) {
                updates.add(update(i, round, action.leads().get(0)));
            }
        }
        boolean reworded = before && i % HUNDRED >= 94 && i % HUNDRED < 96;
        return action.toBuilder()
                .wording(reworded ? action.wording().replace("review how", "look at how") : action.wording())
                .status(updates.get(updates.size() - 1).status())
                .milestones(milestones(i, action))
                .indicators(List.of("indicator-" + i / HUNDRED))
                .updates(updates)
                .build();
    }

    private static boolean isRerated(int i) {
        return i % 10 == 3;
    }

    private static StatusUpdate update(int i, int round, String by) {
        LocalDate latest = isRerated(i) ? LocalDate.of(2017, 10, 15) : SINCE;
        boolean silent = i % 9 == 0;
        return StatusUpdate.builder()
                .asAt(round == 2 && !silent ? latest : REPORTED[round])
                .by(by)
                .status(STATUSES[(i + round) % STATUSES.length])
                .ownerConfidence(DeliveryConfidence.fivePoint(RATINGS[(i + round) % RATINGS.length]))
                .reviewerConfidence(
                        i % 4 == round
                                ? Optional.of(DeliveryConfidence.fivePoint(RATINGS[i / 4 % RATINGS.length]))
                                : Optional.empty())
                .narrative("Partners of area " + i + " met in round " + round + " and agreed what each does next.")
                .reason(round == 0 ? Optional.empty() : Optional.of("Reviewed with partners in round " + round))
                .build();
    }

    /** One, or every third time two. */
    private static List<Milestone> milestones(int i, Action action) {
        List<Milestone> milestones = new ArrayList<>();
        for (int m = 0; m < (i % 3 == 0 ? 2 : 1); m++) {
            int kind = (i + m) % 8;
            Optional<TargetDate> due = kind == DUE.length ? Optional.empty() : Optional.of(TargetDate.parse(DUE[kind]));
            milestones.add(Milestone.builder()
                    .id(action.id() + "-m" + (m + 1))
                    .title("What area " + i + " has agreed is set out, step " + (m + 1))
                    .due(due)
                    .baseline(i % 2 == 0 ? due : Optional.empty())
                    .forecast(i % 3 == 1 ? Optional.of(TargetDate.parse("2018-07")) : Optional.empty())
                    .achieved(i % 4 == 2 ? Optional.of(LocalDate.of(2017, 1 + i % 9, 15)) : Optional.empty())
                    .provenance(action.provenance())
                    .build());
        }
        return milestones;
    }

    private static Indicator indicator(int i) {
        var indicator = Indicator.builder()
                .id("indicator-" + i / HUNDRED)
                .title("Meetings held in time in area " + i)
                .unit("per cent")
                .measure(IndicatorMeasure.PERCENTAGE)
                .counts(CountedThing.EVENTS)
                .direction(IndicatorDirection.INCREASE)
                .baseline(reading(2008, i))
                .addTarget(new IndicatorTarget(EdtfPeriod.parse("2016"), new BigDecimal(80)))
                .addTarget(new IndicatorTarget(EdtfPeriod.parse("2018"), new BigDecimal(85)));
        for (int year = 2009; year < 2017; year++) {
            indicator.addObservation(reading(year, i));
        }
        return indicator.build();
    }

    private static Observation reading(int year, int i) {
        return Observation.builder()
                .period(EdtfPeriod.parse(Integer.toString(year)))
                .value(
                        (year + i) % 7 == 0
                                ? new IndicatorValue.Withheld("fewer than five")
                                : new IndicatorValue.Measured(BigDecimal.valueOf(600 + (i / HUNDRED + year) % 300, 1)))
                .build();
    }

    private static ReportingCycle cycle(int i) {
        return ReportingCycle.builder()
                .id("cycle-" + i / HUNDRED)
                .title("Report of area " + i)
                .action(RowsPlan.action(i).id())
                .recurrence(Recurrence.of(1, Recurrence.Unit.QUARTER))
                .firstDue(TargetDate.parse("2015-03"))
                .audience(RowsPlan.action(i).leads().get(0))
                .addReceived(
                        new ReceivedReport(EdtfPeriod.parse("2015-03"), LocalDate.of(2015, 3, 20), Optional.empty()))
                .addReceived(
                        new ReceivedReport(EdtfPeriod.parse("2015-09"), LocalDate.of(2015, 10, 2), Optional.empty()))
                .build();
    }
}
