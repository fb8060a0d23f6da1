package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Coverage.Part;
import org.cpip.spi.exchange.Coverage.Shape;

/** Says what of a document with a plan is in no action and looks as if it should be. For the end of the document. */
final class CoverageCheck {

    /** A long report has hundreds of headings, and ten of them show what the matter is. */
    private static final int GROUPS_SAID = 10;

    private static final int HEADINGS_SAID = 3;

    private final DiagnosticLog log;
    private final Coverage coverage;
    private final Set<Integer> tablesSaid = new HashSet<>();

    CoverageCheck(DiagnosticLog log) {
        this.log = log;
        this.coverage = log.coverage().coverage();
    }

    /** A table that is not of actions: to know, or a warning if it has dates, people or promises. */
    void otherTable(BlockLocation place, String begins, boolean tells) {
        tablesSaid.add(place.block());
        String message = "The table that begins \"" + begins + "\" has no action column and was not read";
        int promising = coverage.parts().stream()
                .filter(part -> part.first() == place.block() && part.fate() == Fate.OTHER_TABLE)
                .mapToInt(Part::candidates)
                .sum();
        if (log.coverage().isOfActions(place.block())) {
            log.warning(PlanProblem.OTHER_TABLE, place, message + ", though it has a column of dates or of people.");
        } else if (promising > 0) {
            log.warning(
                    PlanProblem.OTHER_TABLE,
                    place,
                    message + ", though " + count(promising, "row") + (promising == 1 ? " promises" : " promise")
                            + " something or " + (promising == 1 ? "holds" : "hold") + " a date.");
        } else if (tells) {
            log.warning(PlanProblem.OTHER_TABLE, place, message + ", though its rows tell to do something.");
        } else {
            log.info(PlanProblem.OTHER_TABLE, place, message + ".");
        }
    }

    /** All the rest; with {@code acceptPartial}, that less than half was read is a warning and no error. */
    void say(boolean acceptPartial) {
        List<Part> unread = coverage.parts().stream()
                .filter(part -> part.fate() == Fate.NARRATIVE || part.fate() == Fate.OTHER_TABLE)
                .filter(part -> part.dated() > 0 && !tablesSaid.contains(part.first()))
                .toList();
        sayCandidates(unread.stream().filter(part -> part.candidates() > 0).toList());
        sayNarrative(unread.stream().filter(part -> part.candidates() == 0).toList());
        sayHalf(acceptPartial);
    }

    private void sayCandidates(List<Part> parts) {
        Map<String, List<Part>> groups = new LinkedHashMap<>();
        for (Part part : parts) {
            groups.computeIfAbsent(noun(part.shape()) + "\n" + part.under(), key -> new ArrayList<>())
                    .add(part);
        }
        int said = 0;
        List<Part> others = new ArrayList<>();
        for (List<Part> group : groups.values()) {
            if (said++ < GROUPS_SAID) {
                sayGroup(group);
            } else {
                others.addAll(group);
            }
        }
        if (!others.isEmpty()) {
            log.warning(
                    PlanProblem.UNREAD_CANDIDATES,
                    place(others.get(0)),
                    sum(others, Part::candidates)
                            + " more items, rows and headings, from here on, promise something or hold a"
                            + " date and are in no action.");
        }
    }

    private void sayGroup(List<Part> group) {
        Part first = group.get(0);
        int number = sum(group, Part::candidates);
        // "12 list items under "Harbours" promise something or hold a date and are in no action."
        log.warning(
                PlanProblem.UNREAD_CANDIDATES,
                place(first),
                count(number, noun(first.shape()))
                        + (first.under().isEmpty() ? "" : " under \"" + first.under() + "\"")
                        + (number == 1 ? " promises" : " promise") + " something or " + (number == 1 ? "holds" : "hold")
                        + " a date and " + (number == 1 ? "is" : "are") + " in no action: \""
                        + log.coverage().firstDated(first).excerpt() + "\""
                        + (number == 1 ? "." : " and so on."));
    }

    private void sayNarrative(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        int number = sum(parts, Part::dated);
        Map<String, Integer> byHeading = new LinkedHashMap<>();
        parts.forEach(part -> byHeading.merge(part.under(), part.dated(), Integer::sum));
        List<String> places = byHeading.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(HEADINGS_SAID)
                .map(each -> each.getValue() + " under \"" + each.getKey() + "\"")
                .toList();
        log.warning(
                PlanProblem.UNREAD_NARRATIVE,
                place(parts.get(0)),
                "Outside the actions, " + count(number, "paragraph") + (number == 1 ? " promises" : " promise")
                        + " something or " + (number == 1 ? "holds" : "hold") + " a date"
                        + (byHeading.size() == 1
                                ? parts.get(0).under().isEmpty()
                                        ? ""
                                        : " under \"" + parts.get(0).under() + "\""
                                : ": " + String.join(", ", places)
                                        + (byHeading.size() > places.size() ? ", and others" : ""))
                        + ".");
    }

    private void sayHalf(boolean acceptPartial) {
        int unread = coverage.candidatesUnread();
        int all = coverage.parts().stream()
                        .filter(part -> part.fate() == Fate.ACTION)
                        .mapToInt(Part::candidates)
                        .sum()
                + unread;
        if (2 * unread <= all) {
            return;
        }
        BlockLocation start = new BlockLocation(coverage.parts().get(0).location(), 0);
        String message = "Less than half of what looks like an action was read: " + (all - unread) + " of " + all
                + " items, rows and headings that promise something or hold a date.";
        if (acceptPartial) {
            log.warning(PlanProblem.LITTLE_READ, start, message);
        } else {
            log.error(PlanProblem.LITTLE_READ, start, message);
        }
    }

    private static int sum(List<Part> parts, ToIntFunction<Part> of) {
        return parts.stream().mapToInt(of).sum();
    }

    private BlockLocation place(Part part) {
        return new BlockLocation(log.coverage().firstDated(part).location(), part.first());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String noun(Shape shape) {
        return switch (shape) {
            case HEADING -> "heading";
            case ITEM -> "list item";
            case ROW -> "row";
            case PARAGRAPH, CONTENTS -> "paragraph";
        };
    }
}
