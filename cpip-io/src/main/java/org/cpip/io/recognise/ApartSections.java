package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Coverage.Fate;

/**
 * Takes out what stands under headings such as "References", "Members of the Board" or "How we will measure success", when there
 * is a plan beside it: numbered as they may be, they are no actions.
 */
final class ApartSections {

    private final DiagnosticLog log;
    private final Map<Section, List<ListAction>> bySection = new LinkedHashMap<>();

    private ApartSections(DiagnosticLog log) {
        this.log = log;
    }

    /** The actions without those of such sections; all of them when nothing else is there, and no table. */
    static List<ListAction> without(List<ListAction> actions, boolean tables, DiagnosticLog log) {
        ApartSections sections = new ApartSections(log);
        for (ListAction action : actions) {
            sections.bySection
                    .computeIfAbsent(action.section, key -> new ArrayList<>())
                    .add(action);
        }
        List<ListAction> rest = new ArrayList<>();
        Map<Section, List<ListAction>> apart = new LinkedHashMap<>();
        sections.bySection.forEach((section, of) -> {
            if (isApart(section, of)) {
                apart.put(section, of);
            }
        });
        for (ListAction action : actions) {
            if (!apart.containsKey(action.section)) {
                rest.add(action);
            }
        }
        boolean plan = tables || rest.stream().anyMatch(action -> action.evidence != RowSelector.Evidence.PLAIN);
        if (!plan) {
            return actions;
        }
        apart.forEach(sections::leaveOut);
        return rest;
    }

    private static boolean isApart(Section section, List<ListAction> actions) {
        if (actions.stream().anyMatch(action -> action.root().evidence == RowSelector.Evidence.LABELLED)) {
            // "Action 7: We will act." is one wherever it stands
            return false;
        }
        if (ApartTitles.mayBe(section.title)) {
            long promising = actions.stream().filter(ListAction::promises).count();
            return promising * 2 < actions.size();
        }
        for (Section up = section; up != null && !up.wholeDocument; up = up.parent) {
            if (ApartTitles.is(up.title)) {
                return true;
            }
            if (SectionWords.isGeneric(up.title)) {
                // "Risks", "Next steps"
                return false;
            }
        }
        return false;
    }

    private void leaveOut(Section section, List<ListAction> actions) {
        Fate fate = ApartTitles.isContents(section.title) ? Fate.CONTENTS : Fate.NOTE;
        actions.forEach(action -> action.blocks.forEach(block -> log.coverage().claim(block, fate)));
        String message = actions.size() + (actions.size() == 1 ? " list item" : " list items") + " under \""
                + PlainText.shorten(section.title) + "\"";
        List<ListAction> promised = actions.stream()
                .filter(action -> ActionLook.beginsWithSubject(action.wording()) && Promises.dated(action.wording()))
                .toList();
        if (!promised.isEmpty()) {
            // "We will listen by June 2031" under "Our principles"
            log.warning(
                    PlanProblem.OTHER_LIST,
                    promised.get(0).line.place(),
                    message + " were not read as actions because of their heading, though some promise something with a"
                            + " date: \"" + PlainText.shorten(promised.get(0).wording()) + "\".");
        } else if (fate != Fate.CONTENTS) {
            log.info(
                    PlanProblem.OTHER_LIST,
                    actions.get(0).line.place(),
                    message + " were not read as actions, because of their heading.");
        }
    }
}
