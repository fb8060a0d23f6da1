package org.cpip.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * Programmes for tests. The same at each call, and each keeps every rule of {@code ProgrammeValidator}. Stateless and
 * safe for use by many threads.
 */
public final class SamplePlans {

    /** How many actions a workstream of {@link #large(int)} has at the most. */
    public static final int ACTIONS_PER_WORKSTREAM = 35;

    private static final DeliveryStatus[] STATUSES = DeliveryStatus.values();

    private SamplePlans() {}

    /** An id and a title, and nothing else. */
    public static Programme minimal() {
        return Programme.builder().id("minimal").title("Minimal").build();
    }

    /** Two workstreams of three actions as most plans have them: leads, dates in several forms, status, progress. */
    public static Programme typical() {
        return Programme.builder()
                .id("safer-harbours")
                .title("Safer Harbours")
                .summary("What the boards will do so that fewer vessels come to grief.")
                .period(EdtfPeriod.parse("2017/2020"))
                .owner("nlb")
                .addParty(party("nlb", "Northern Lights Board", "NLB"))
                .addParty(party("crew", "Crew Forum", "CF"))
                .addWorkstream(lights())
                .addWorkstream(pilots())
                .build();
    }

    /**
     * Every component of every record filled at least once, every constant of every enum and every form of a date used.
     */
    public static Programme full() {
        return FullPlan.make();
    }

    /**
     * An action for each of {@link HostileTexts#all()}: formulas, mark-up, controls, halves of surrogate pairs. They
     * stand in titles, wordings, notes and names.
     */
    public static Programme hostile() {
        WorkstreamBuilder workstream = Workstream.builder().id("texts").title("Texts");
        List<String> texts = HostileTexts.all();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String id = "texts-" + (i + 1);
            workstream.addAction(Action.builder()
                    .id(id)
                    .number(String.valueOf(i + 1))
                    .wording(text)
                    .title(text)
                    .addLead("party")
                    .addMilestone(Milestone.builder()
                            .id(id + "-m1")
                            .title(text)
                            .due(TargetDate.of(EdtfPeriod.parse("2018-04"), text))
                            .build())
                    .addUpdate(StatusUpdate.builder().narrative(text).build())
                    .build());
        }
        String all = String.join(" ", texts);
        return Programme.builder()
                .id("hostile")
                .title(all)
                .summary(all)
                .addParty(Party.builder().id("party").name(all).build())
                .addWorkstream(workstream.build())
                .addWorkstream(Workstream.builder().id("title").title(all).build())
                .build();
    }

    /**
     * As many actions as asked for, {@value #ACTIONS_PER_WORKSTREAM} to a workstream, each with a lead, a date and a
     * status.
     *
     * @throws IllegalArgumentException if {@code actions} is negative
     */
    public static Programme large(int actions) {
        if (actions < 0) {
            throw new IllegalArgumentException("A plan cannot have " + actions + " actions");
        }
        var programme =
                Programme.builder().id("large").title("Large").addParty(party("nlb", "Northern Lights Board", "NLB"));
        for (int first = 0; first < actions; first += ACTIONS_PER_WORKSTREAM) {
            int w = first / ACTIONS_PER_WORKSTREAM + 1;
            WorkstreamBuilder workstream =
                    Workstream.builder().id("stretch-" + w).title("Stretch " + w);
            for (int n = 1; n <= Math.min(ACTIONS_PER_WORKSTREAM, actions - first); n++) {
                workstream.addAction(oneOfMany("stretch-" + w, first + n, n));
            }
            programme.addWorkstream(workstream.build());
        }
        return programme.build();
    }

    /** {@link #minimal()}, {@link #typical()}, {@link #full()}, {@link #hostile()} and 100 actions, by their names. */
    public static Map<String, Programme> all() {
        Map<String, Programme> plans = new LinkedHashMap<>();
        plans.put("minimal", minimal());
        plans.put("typical", typical());
        plans.put("full", full());
        plans.put("hostile", hostile());
        plans.put("large(100)", large(100));
        return plans;
    }

    private static Workstream lights() {
        return Workstream.builder()
                .id("lights")
                .title("Lights and Buoys")
                .lead("nlb")
                .addAction(Action.builder()
                        .id("lights-1")
                        .number("1")
                        .wording("Mark every rock in the approaches by 31 May 2017.")
                        .type(CommitmentType.DELIVERABLE)
                        .status(DeliveryStatus.COMPLETED)
                        .addLead("nlb")
                        .addMilestone(milestone("lights-1-m1", "Rocks marked", "2017-05-31", "by 31 May 2017"))
                        .addUpdate(StatusUpdate.builder()
                                .asAt(LocalDate.of(2017, 6, 30))
                                .by("nlb")
                                .status(DeliveryStatus.COMPLETED)
                                .ownerConfidence(DeliveryConfidence.fivePoint(Rating.GREEN))
                                .narrative("All 14 rocks are marked.")
                                .build())
                        .build())
                .addAction(Action.builder()
                        .id("lights-2")
                        .number("2")
                        .wording("Replace the oldest lamps in summer 2018.")
                        .status(DeliveryStatus.ON_TRACK)
                        .addLead("nlb")
                        .addPartner("crew")
                        .addMilestone(milestone("lights-2-m1", "Lamps replaced", "2018-22", "summer 2018"))
                        .build())
                .addAction(Action.builder()
                        .id("lights-3")
                        .number("3")
                        .wording("Report each year to the boards, first in March 2018.")
                        .type(CommitmentType.RECURRING_REPORT)
                        .addLead("nlb")
                        .addMilestone(milestone("lights-3-m1", "Report", "2018-03", "March 2018").toBuilder()
                                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR, "each year"))
                                .build())
                        .build())
                .build();
    }

    private static Workstream pilots() {
        return Workstream.builder()
                .id("pilots")
                .title("Pilots’ Training")
                .addAction(Action.builder()
                        .id("pilots-1")
                        .number("1")
                        .wording("Agree a syllabus with the forum before the end of 2017.")
                        .status(DeliveryStatus.DELAYED)
                        .addLead("crew")
                        .addMilestone(milestone("pilots-1-m1", "Syllabus agreed", "../2017", "before the end of 2017"))
                        .addUpdate(StatusUpdate.builder()
                                .asAt(LocalDate.of(2018, 1, 31))
                                .by("crew")
                                .status(DeliveryStatus.DELAYED)
                                .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_RED))
                                .narrative("A draft is with members; “tides” is missing.")
                                .build())
                        .build())
                .addAction(Action.builder()
                        .id("pilots-2")
                        .number("2")
                        .wording("Keep the training under review.")
                        .type(CommitmentType.CONTINUING_DUTY)
                        .addLead("crew")
                        .addDependsOn("pilots-1")
                        .build())
                .addAction(Action.builder()
                        .id("pilots-3")
                        .number("3")
                        .wording("Consider a training vessel.")
                        .type(CommitmentType.CONSIDERATION)
                        .build())
                .build();
    }

    private static Action oneOfMany(String workstream, int count, int number) {
        String id = workstream + "-" + number;
        int month = count % 12 + 1;
        String edtf = "%d-%02d".formatted(2017 + count % 5, month);
        return Action.builder()
                .id(id)
                .number(String.valueOf(number))
                .wording("Survey stretch " + count
                        + " of the coast and mark what is found there, with the charts brought"
                        + " up to date and the masters of vessels told of every change.")
                .status(STATUSES[count % STATUSES.length])
                .addLead("nlb")
                .addMilestone(Milestone.builder()
                        .id(id + "-m1")
                        .title("Stretch " + count + " surveyed")
                        .due(TargetDate.parse(edtf))
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String title, String edtf, String words) {
        return Milestone.builder()
                .id(id)
                .title(title)
                .due(TargetDate.of(EdtfPeriod.parse(edtf), words))
                .build();
    }

    private static Party party(String id, String name, String acronym) {
        return Party.builder()
                .id(id)
                .name(name)
                .acronym(acronym)
                .kind(PartyKind.BODY)
                .build();
    }
}
