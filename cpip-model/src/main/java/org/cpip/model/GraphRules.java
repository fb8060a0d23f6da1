package org.cpip.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Checks one programme against the rules between its parts. */
final class GraphRules {

    private final BiConsumer<String, String> report;
    private final Set<String> parties;
    private final Set<String> references;
    private final Set<String> indicators;
    private final Set<String> sources;
    private final Set<String> actions = new HashSet<>();
    private final Set<String> milestones = new HashSet<>();

    private GraphRules(Programme programme, BiConsumer<String, String> report) {
        this.report = report;
        parties = unique("parties", programme.parties(), Party::id);
        references = unique("references", programme.references(), Reference::id);
        indicators = unique("indicators", programme.indicators(), Indicator::id);
        sources = unique("sources", programme.sources(), SourceDocument::id);
    }

    /** Reports each breach as a path and a message. */
    static void check(Programme programme, BiConsumer<String, String> report) {
        GraphRules rules = new GraphRules(programme, report);
        rules.checkIds(programme);
        rules.checkPeople(programme);
        List<Workstream> workstreams = programme.workstreams();
        for (int w = 0; w < workstreams.size(); w++) {
            rules.checkWorkstream("workstreams[" + w + "]", workstreams.get(w));
        }
        rules.checkRecommendationsAndCycles(programme);
        GeographyRules.check(programme, report);
        ReadingRules.check(programme, report);
        DependencyCycles.check(programme, report);
    }

    private void checkIds(Programme programme) {
        unique("recommendations", programme.recommendations(), Recommendation::id);
        unique("cycles", programme.cycles(), ReportingCycle::id);
        unique("workstreams", programme.workstreams(), Workstream::id);
        uniqueTitles(programme.workstreams());
        for (int w = 0; w < programme.workstreams().size(); w++) {
            List<Action> list = programme.workstreams().get(w).actions();
            String path = "workstreams[" + w + "].actions";
            addUnique(actions, path, list, Action::id);
            for (int a = 0; a < list.size(); a++) {
                addUnique(
                        milestones, path + "[" + a + "].milestones", list.get(a).milestones(), Milestone::id);
            }
        }
    }

    private void uniqueTitles(List<Workstream> workstreams) {
        Set<String> titles = new HashSet<>();
        for (int w = 0; w < workstreams.size(); w++) {
            if (!titles.add(workstreams.get(w).title())) {
                report.accept(
                        "workstreams[" + w + "].title",
                        "another workstream has the title \""
                                + workstreams.get(w).title() + "\" too");
            }
        }
    }

    private void checkPeople(Programme programme) {
        resolve("owner", "party", parties, programme.owner());
        for (int p = 0; p < programme.parties().size(); p++) {
            Party party = programme.parties().get(p);
            String path = "parties[" + p + "]";
            resolve(path + ".chair", "party", parties, party.chair());
            resolveAll(path + ".members", "party", parties, party.members());
            checkProvenance(path + ".provenance", party.provenance());
        }
    }

    private void checkWorkstream(String path, Workstream workstream) {
        resolve(path + ".lead", "party", parties, workstream.lead());
        for (int a = 0; a < workstream.actions().size(); a++) {
            checkAction(path + ".actions[" + a + "]", workstream.actions().get(a));
        }
        ParentRules.check(path, workstream, actions, report);
    }

    private void checkAction(String path, Action action) {
        resolveAll(path + ".leads", "party", parties, action.leads());
        resolveAll(path + ".partners", "party", parties, action.partners());
        resolveAll(path + ".dependsOn", "action", actions, action.dependsOn());
        resolveAll(path + ".indicators", "indicator", indicators, action.indicators());
        checkProvenance(path + ".provenance", action.provenance());
        for (int m = 0; m < action.milestones().size(); m++) {
            checkMilestone(path + ".milestones[" + m + "]", action.milestones().get(m));
        }
        for (int c = 0; c < action.citations().size(); c++) {
            Citation citation = action.citations().get(c);
            String at = path + ".citations[" + c + "]";
            resolve(at + ".reference", "reference", references, Optional.of(citation.reference()));
            checkProvenance(at + ".provenance", citation.provenance());
        }
        checkUpdates(path + ".updates", action);
    }

    private void checkMilestone(String path, Milestone milestone) {
        checkProvenance(path + ".provenance", milestone.provenance());
        if (milestone.due().isPresent() && milestone.dueWords().isPresent()) {
            report.accept(path + ".dueWords", "there is a due date, which keeps its own words");
        }
        milestone.condition().ifPresent(condition -> {
            resolve(path + ".condition.milestone", "milestone", milestones, condition.milestone());
            if (condition.milestone().filter(milestone.id()::equals).isPresent()) {
                report.accept(path + ".condition.milestone", "the milestone cannot depend on its own outcome");
            }
        });
    }

    private void checkUpdates(String path, Action action) {
        Optional<LocalDate> last = Optional.empty();
        List<StatusUpdate> updates = action.updates();
        for (int u = 0; u < updates.size(); u++) {
            StatusUpdate update = updates.get(u);
            String at = path + "[" + u + "]";
            resolve(at + ".by", "party", parties, update.by());
            checkProvenance(at + ".provenance", update.provenance());
            for (int m = 0; m < update.milestones().size(); m++) {
                checkOwn(
                        at + ".milestones[" + m + "].milestone",
                        action,
                        update.milestones().get(m));
            }
            inOrder(at + ".asAt", last, update.asAt());
            last = update.asAt().isPresent() ? update.asAt() : last;
        }
    }

    private void checkOwn(String path, Action action, MilestoneUpdate update) {
        if (action.milestones().stream().noneMatch(own -> own.id().equals(update.milestone()))) {
            report.accept(path, "no milestone of the action has the id \"" + update.milestone() + "\"");
        }
    }

    private void checkRecommendationsAndCycles(Programme programme) {
        for (int r = 0; r < programme.recommendations().size(); r++) {
            Recommendation recommendation = programme.recommendations().get(r);
            resolve("recommendations[" + r + "].madeBy", "party", parties, recommendation.madeBy());
            resolveAll("recommendations[" + r + "].actions", "action", actions, recommendation.actions());
        }
        for (int c = 0; c < programme.cycles().size(); c++) {
            ReportingCycle cycle = programme.cycles().get(c);
            String path = "cycles[" + c + "]";
            resolve(path + ".action", "action", actions, cycle.action());
            resolve(path + ".audience", "party", parties, cycle.audience());
            checkProvenance(path + ".provenance", cycle.provenance());
            Optional<LocalDate> last = Optional.empty();
            for (int i = 0; i < cycle.received().size(); i++) {
                Optional<LocalDate> received =
                        Optional.of(cycle.received().get(i).received());
                inOrder(path + ".received[" + i + "].received", last, received);
                last = received;
            }
        }
    }

    private void checkProvenance(String path, Optional<Provenance> value) {
        if (value.isEmpty()) {
            return;
        }
        Provenance provenance = value.get();
        resolve(path + ".source", "source document", sources, provenance.source());
        if (provenance.end() - provenance.start() != provenance.quote().length()) {
            report.accept(
                    path + ".quote",
                    "the quote has " + provenance.quote().length() + " characters, its span "
                            + (provenance.end() - provenance.start()));
        }
    }

    private void inOrder(String path, Optional<LocalDate> earlier, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            report.accept(path, later.get() + " stands after " + earlier.get() + "; the oldest must come first");
        }
    }

    private void resolveAll(String path, String kind, Set<String> known, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                report.accept(path + "[" + i + "]", missing(kind, ids.get(i)));
            }
        }
    }

    private void resolve(String path, String kind, Set<String> known, Optional<String> id) {
        if (id.isPresent() && !known.contains(id.get())) {
            report.accept(path, missing(kind, id.get()));
        }
    }

    private static String missing(String kind, String id) {
        return "no " + kind + " of the programme has the id \"" + id + "\"";
    }

    private <T> Set<String> unique(String path, List<T> items, Function<T, String> idOf) {
        Set<String> ids = new HashSet<>();
        addUnique(ids, path, items, idOf);
        return ids;
    }

    private <T> void addUnique(Set<String> ids, String path, List<T> items, Function<T, String> idOf) {
        for (int i = 0; i < items.size(); i++) {
            String id = idOf.apply(items.get(i));
            if (!ids.add(id)) {
                report.accept(path + "[" + i + "].id", "the id \"" + id + "\" is taken already");
            }
        }
    }
}
