package org.cpip.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cpip.io.exchange.Loss;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** What of a programme does not come back from its tracker, by path: a table of rules for each type of the model. */
final class TrackerLosses {

    private static final String NO_COLUMN = "The tracker has no column for it.";
    private static final String NO_ROW = "The tracker has rows for actions only.";
    private static final String MADE_ANEW = "Reading makes it anew from the title.";
    private static final String OF_FILE = "Reading names the tracker as its source instead.";
    private static final String SPACES = "Reading makes single spaces of white space.";
    private static final String CHARACTERS = "It holds a NUL or an unpaired surrogate, written as U+FFFD.";

    /** Capitals and figures, two of them capitals at least. */
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\p{Nd}]{2,10}");

    private static final List<Rule<Programme>> BEFORE_WORKSTREAMS = List.of(
            new Rule<>("id", it -> true, "The tracker says nothing of the programme as a whole."),
            new Rule<>("title", it -> true, "The tracker says nothing of the programme as a whole."),
            present("summary", Programme::summary),
            present("period", Programme::period),
            present("owner", Programme::owner));

    private static final Rule<Programme> INDICATORS = filled("indicators", Programme::indicators, NO_ROW);

    private static final List<Rule<Programme>> AFTER_PARTIES = List.of(
            filled("references", Programme::references, NO_ROW),
            filled("recommendations", Programme::recommendations, NO_ROW),
            filled("cycles", Programme::cycles, NO_ROW),
            filled("sources", Programme::sources, OF_FILE));

    private static final List<Rule<Workstream>> WORKSTREAM = List.of(
            new Rule<>("id", it -> !it.id().equals(Slugs.of(it.title())), MADE_ANEW),
            unstorable("title", Workstream::title),
            spaced("title", Workstream::title),
            present("lead", Workstream::lead));

    private static final List<Rule<Action>> ACTION = List.of(
            new Rule<>("id", it -> !it.id().equals(Slugs.of(it.id())), "It is no slug; reading makes one."),
            unstorable("number", Action::number),
            spaced("number", Action::number),
            unstorable("wording", Action::wording),
            spaced("wording", Action::wording),
            present("title", Action::title),
            present("type", Action::type),
            filled("dependsOn", Action::dependsOn, NO_COLUMN),
            filled("citations", Action::citations, NO_COLUMN),
            filled("indicators", Action::indicators, NO_COLUMN),
            new Rule<>("provenance", it -> it.provenance().isPresent(), OF_FILE));

    private static final List<Rule<Milestone>> MILESTONE = List.of(
            unstorable("title", Milestone::title),
            new Rule<>(
                    "title", it -> !it.title().equals(it.title().strip()), "Reading takes white space from its ends."),
            spaced("due", it -> it.due().flatMap(TargetDate::words).orElse("")),
            present("recurrence", Milestone::recurrence),
            present("condition", Milestone::condition),
            present("baseline", Milestone::baseline),
            present("forecast", Milestone::forecast),
            present("achieved", Milestone::achieved),
            new Rule<>("provenance", it -> it.provenance().isPresent(), OF_FILE));

    private static final List<Rule<StatusUpdate>> LATEST_UPDATE = List.of(
            present("asAt", StatusUpdate::asAt),
            present("by", StatusUpdate::by),
            present("reviewerConfidence", StatusUpdate::reviewerConfidence),
            unstorable("narrative", it -> it.narrative().orElse("")),
            new Rule<>(
                    "narrative",
                    it -> it.narrative()
                            .filter(text -> !text.strip().equals(text) || text.indexOf('\r') >= 0)
                            .isPresent(),
                    "Reading takes white space from its ends and makes line feeds of line breaks."),
            present("reason", StatusUpdate::reason),
            new Rule<>("provenance", it -> it.provenance().isPresent(), OF_FILE));

    private static final List<Rule<Party>> PARTY = List.of(
            new Rule<>(
                    "id",
                    it -> !it.id().equals(Slugs.of(it.acronym().orElse(it.name()))),
                    "Reading makes it anew from the acronym or name."),
            new Rule<>(
                    "name",
                    it -> !Storable.isStorable(it.name())
                            || it.name().contains(";")
                            || it.name().contains("\n"),
                    "A name with a semicolon or a line break is read as two names."),
            new Rule<>(
                    "acronym",
                    it -> it.acronym()
                            .filter(acronym -> !ACRONYM.matcher(acronym).matches())
                            .isPresent(),
                    "It does not look like an acronym, so reading takes it for part of the name."),
            present("kind", Party::kind),
            present("chair", Party::chair),
            filled("members", Party::members, NO_COLUMN),
            new Rule<>("provenance", it -> it.provenance().isPresent(), OF_FILE));

    private final List<Loss> losses = new ArrayList<>();
    private final Scale scale;

    private TrackerLosses(Scale scale) {
        this.scale = scale;
    }

    /** In the order of the programme's components. */
    static List<Loss> of(Programme programme) {
        TrackerLosses all = new TrackerLosses(scaleAsRead(programme));
        all.check("", BEFORE_WORKSTREAMS, programme);
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < programme.workstreams().size(); i++) {
            Workstream workstream = programme.workstreams().get(i);
            boolean first = titles.add(workstream.title().toLowerCase(Locale.ROOT));
            all.workstream("workstreams[" + i + "]", workstream, first);
        }
        all.check("", INDICATORS, programme);
        all.parties(programme);
        all.check("", AFTER_PARTIES, programme);
        return all.losses;
    }

    /** Nothing in a rating says what scale it is on; reading takes five points where a rating needs them. */
    private static Scale scaleAsRead(Programme programme) {
        boolean needsFive = programme.workstreams().stream()
                .flatMap(workstream -> workstream.actions().stream())
                .flatMap(action -> TrackerRow.latest(action).stream())
                .flatMap(update -> update.ownerConfidence().stream())
                .anyMatch(it -> it.rating() == Rating.AMBER_GREEN || it.rating() == Rating.AMBER_RED);
        return needsFive ? Scale.FIVE_POINT : Scale.THREE_POINT;
    }

    private void workstream(String path, Workstream workstream, boolean first) {
        if (workstream.actions().isEmpty()) {
            losses.add(new Loss(path, NO_ROW));
            return;
        }
        if (!first) {
            losses.add(new Loss(path, "An earlier workstream has its title; reading puts their actions together."));
        }
        check(path, WORKSTREAM, workstream);
        for (int i = 0; i < workstream.actions().size(); i++) {
            action(path + ".actions[" + i + "]", workstream.actions().get(i));
        }
    }

    private void action(String path, Action action) {
        check(path, ACTION, action);
        for (int i = 0; i < action.milestones().size(); i++) {
            check(
                    path + ".milestones[" + i + "]",
                    MILESTONE,
                    action.milestones().get(i));
        }
        int last = action.updates().size() - 1;
        for (int i = 0; i < last; i++) {
            losses.add(new Loss(path + ".updates[" + i + "]", "The tracker holds the latest update alone."));
        }
        TrackerRow.latest(action).ifPresent(update -> latest(path + ".updates[" + last + "]", action, update));
    }

    private void latest(String path, Action action, StatusUpdate update) {
        if (update.ownerConfidence().isEmpty()
                && update.narrative().isEmpty()
                && action.status().isEmpty()) {
            losses.add(new Loss(path, "It has no rating and no narrative to show."));
            return;
        }
        check(path, LATEST_UPDATE, update);
        if (update.ownerConfidence().filter(it -> it.scale() != scale).isPresent()) {
            losses.add(new Loss(path + ".ownerConfidence", "The tracker does not say on which scale a rating is."));
        }
        if (!update.status().equals(action.status())) {
            losses.add(new Loss(path + ".status", "The tracker shows the action's status."));
        }
    }

    private void parties(Programme programme) {
        Set<String> shown = new HashSet<>();
        programme.actions().forEach(action -> {
            shown.addAll(action.leads());
            shown.addAll(action.partners());
        });
        for (int i = 0; i < programme.parties().size(); i++) {
            Party party = programme.parties().get(i);
            String path = "parties[" + i + "]";
            if (shown.contains(party.id())) {
                check(path, PARTY, party);
            } else {
                losses.add(new Loss(path, "The tracker names the leads and partners of actions only."));
            }
        }
    }

    private <T> void check(String path, List<Rule<T>> rules, T value) {
        rules.forEach(rule -> check(path, rule, value));
    }

    private <T> void check(String path, Rule<T> rule, T value) {
        if (rule.applies.test(value)) {
            losses.add(new Loss(path.isEmpty() ? rule.component : path + "." + rule.component, rule.reason));
        }
    }

    private static <T> Rule<T> present(String component, Function<T, Optional<?>> value) {
        return new Rule<>(component, it -> value.apply(it).isPresent(), NO_COLUMN);
    }

    private static <T> Rule<T> filled(String component, Function<T, List<?>> value, String reason) {
        return new Rule<>(component, it -> !value.apply(it).isEmpty(), reason);
    }

    private static <T> Rule<T> spaced(String component, Function<T, String> value) {
        return new Rule<>(component, it -> !isSpacedOnce(value.apply(it)), SPACES);
    }

    /** Whether white space is single spaces between words. */
    private static boolean isSpacedOnce(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static <T> Rule<T> unstorable(String component, Function<T, String> value) {
        return new Rule<>(component, it -> !Storable.isStorable(value.apply(it)), CHARACTERS);
    }

    /**
     * A component, and when it is lost.
     *
     * @param component its name
     * @param applies whether it is lost
     * @param reason why
     */
    private record Rule<T>(String component, Predicate<T> applies, String reason) {}
}
