package org.cpip.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Priority;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** Plans by chance that hold what a tracker has columns for, and nothing else. */
final class TrackerPlans {

    private static final List<String> BODIES = List.of(
            "Lamp Crew", "Hydro Unit", "Health and Social Care", "Coastguard", "PAX", "Police, Fire and Rescue");
    private static final List<String> WORDINGS = List.of(
            "Test the lamps of the quay",
            "Lay ten buoys, and chart them",
            "Mend the stairs; paint them",
            "1 to 3 yards are dredged",
            "Yes",
            "High",
            "Total tonnage is published",
            "Printed maps are sold");
    private static final List<String> TITLES = List.of("Lights", "High", "Channels", "Yes", "2031", "Done");
    private static final List<String> SHORT = List.of("Lamps", "Yes", "2", "Done", "Buoys; charts", "High");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 5, 6), LocalDate.of(2031, 12, 31));
    private static final List<String> DATES = List.of("2031-09-30", "2031", "2031-05", "../2031-12-31", "2031-33");

    private TrackerPlans() {}

    static Programme any(Random random) {
        List<Workstream> workstreams = new ArrayList<>();
        int first = random.nextInt(TITLES.size());
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            workstreams.add(workstream(TITLES.get((first + i) % TITLES.size()), random));
        }
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .parties(BODIES.stream()
                        .map(name ->
                                Party.builder().id(Slugs.of(name)).name(name).build())
                        .toList())
                .workstreams(workstreams)
                .build();
    }

    private static Workstream workstream(String title, Random random) {
        List<Action> actions = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            actions.add(action(Slugs.of(title), i, random));
        }
        return Workstream.builder()
                .id(Slugs.of(title))
                .title(title)
                .actions(actions)
                .build();
    }

    private static Action action(String workstream, int number, Random random) {
        String id = workstream + "-" + number;
        String wording = one(WORDINGS, random);
        ActionBuilder action = Action.builder()
                .id(id)
                .number(Integer.toString(number))
                .wording(wording)
                .leads(some(random))
                .partners(some(random))
                .milestones(milestones(id, wording, random));
        if (random.nextBoolean()) {
            action.start(date(random));
        }
        String title = one(SHORT, random);
        if (random.nextBoolean() && !title.equals(wording)) {
            action.title(title);
        }
        if (random.nextBoolean()) {
            action.priority(Priority.values()[random.nextInt(3)]);
        }
        if (number > 1 && random.nextBoolean()) {
            action.parent(workstream + "-" + (1 + random.nextInt(number - 1)));
        }
        if (random.nextBoolean()) {
            action.customFields(Map.of("Colour", one(WORDINGS, random)));
        }
        report(action, random);
        return action.build();
    }

    private static void report(ActionBuilder action, Random random) {
        Optional<DeliveryStatus> status = random.nextBoolean()
                ? Optional.of(DeliveryStatus.values()[random.nextInt(DeliveryStatus.values().length)])
                : Optional.empty();
        Optional<String> words = random.nextBoolean() ? Optional.of("Half of it is done") : Optional.empty();
        boolean rated = random.nextBoolean();
        action.status(status);
        if (status.isPresent() || words.isPresent() || rated) {
            action.addUpdate(StatusUpdate.builder()
                    .status(status)
                    .narrative(words)
                    .ownerConfidence(
                            rated
                                    ? Optional.of(new DeliveryConfidence(Scale.THREE_POINT, Rating.AMBER))
                                    : Optional.empty())
                    .build());
        }
    }

    private static List<Milestone> milestones(String id, String wording, Random random) {
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(3); i++) {
            milestones.add(Milestone.builder()
                    .id(id + "-m" + i)
                    .title(wording + " " + i)
                    .due(date(random))
                    .baseline(perhaps(random, date(random)))
                    .forecast(perhaps(random, date(random)))
                    .achieved(perhaps(random, DAYS.get(random.nextInt(DAYS.size()))))
                    .build());
        }
        return milestones;
    }

    private static TargetDate date(Random random) {
        return TargetDate.of(EdtfPeriod.parse(one(DATES, random)));
    }

    private static <T> Optional<T> perhaps(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static List<String> some(Random random) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(Slugs.of(one(BODIES, random)));
        }
        return List.copyOf(some);
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
