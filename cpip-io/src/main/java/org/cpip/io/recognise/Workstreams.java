package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the workstreams of actions that stand under headings: by the heading above, or, where that only says "Next steps" or
 * comes again elsewhere, by the one above it.
 */
final class Workstreams {

    /** What the sub-heading of an action is kept as. */
    static final String SECTION = "Section";

    private static final String DASH = " – ";

    private final PlanOutline outline;
    private final int level;
    private final Map<Section, WorkstreamHeading> names = new HashMap<>();
    private final Set<Section> kept = new HashSet<>();

    private Workstreams(PlanOutline outline, int level) {
        this.level = level;
        this.outline = outline;
    }

    /** {@code level} is that of the headings that name workstreams; 0 when nobody says. */
    static Workstreams of(List<ListAction> actions, PlanOutline outline, int level) {
        Workstreams workstreams = new Workstreams(outline, Levels.of(level));
        Map<Section, Set<String>> numbers = new LinkedHashMap<>();
        Map<Section, Boolean> clash = new HashMap<>();
        for (ListAction action : actions) {
            boolean fresh = numbers.computeIfAbsent(action.section, key -> new HashSet<>())
                    .add(action.number);
            clash.merge(action.section, !fresh && !action.number.isEmpty(), Boolean::logicalOr);
        }
        workstreams.name(numbers);
        return workstreams;
    }

    private void name(Map<Section, Set<String>> numbers) {
        Map<String, Set<Section>> byTitle = new HashMap<>();
        numbers.keySet().forEach(section -> byTitle.computeIfAbsent(key(section), key -> new HashSet<>())
                .add(section));
        Map<Section, Set<Section>> folded = new LinkedHashMap<>();
        for (Section section : numbers.keySet()) {
            boolean repeated = byTitle.getOrDefault(key(section), Set.of()).size() > 1;
            folded.computeIfAbsent(target(section, repeated), key -> new LinkedHashSet<>())
                    .add(section);
        }
        folded.forEach((target, parts) -> name(target, parts, numbers));
    }

    /** The sections that go into one workstream, or into one each when their numbers repeat. */
    private void name(Section target, Set<Section> parts, Map<Section, Set<String>> numbers) {
        Set<String> seen = new HashSet<>();
        boolean clash = parts.stream()
                .flatMap(part -> numbers.getOrDefault(part, Set.of()).stream())
                .anyMatch(number -> !number.isEmpty() && !seen.add(number));
        for (Section part : parts) {
            if (clash && part != target) {
                // "Harbours – Longer term"
                names.put(
                        part,
                        new WorkstreamHeading(
                                target.title + DASH + part.title, part.place, WorkstreamHeading.Origin.HEADING));
            } else {
                names.put(part, heading(target));
                if (part != target && parts.size() > 1) {
                    kept.add(part);
                }
            }
        }
    }

    private WorkstreamHeading heading(Section section) {
        WorkstreamHeading known = section.heading;
        if (known == null) {
            known = section.title.isEmpty()
                            || section.level <= 0
                            || PlanOutline.isListWord(section.title)
                            || PlanWords.isBoilerplate(section.title)
                    ? outline.none(section.place)
                    : new WorkstreamHeading(section.title, section.place, WorkstreamHeading.Origin.HEADING);
            section.heading = known;
        }
        return known;
    }

    /** The section that names the workstream of another: itself, or the one above that says what it is about. */
    private Section target(Section section, boolean repeated) {
        for (Section up = section; up != null && level > 0; up = up.parent) {
            if (up.level == level) {
                // "workstreams=heading2"
                return up;
            }
        }
        Section named = section;
        // "By March 2041" says when, not what
        boolean up = repeated || SectionWords.isGeneric(section.title) || DateTitles.is(section.title);
        while (up) {
            Section above = named.above();
            if (above == null) {
                // nothing above says more
                return named == section || !SectionWords.isGeneric(named.title) ? named : section;
            }
            named = above;
            up = SectionWords.isGeneric(named.title) || DateTitles.is(named.title);
        }
        return named;
    }

    private static String key(Section section) {
        return section.title.toLowerCase(Locale.ROOT);
    }

    /** The workstream of an action. */
    WorkstreamHeading of(ListAction action) {
        return names.getOrDefault(action.section, outline.none(action.line.place()));
    }

    /** The sub-heading that an action stands under within its workstream; null when there is none to keep. */
    @Nullable
    String section(ListAction action) {
        return kept.contains(action.section) ? action.section.title : null;
    }
}
