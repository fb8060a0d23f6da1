package org.cpip.io.csv;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.model.Programme;
import org.cpip.spi.LostPaths;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * What of a programme does not come back from its tracker, by path.
 *
 * <p>Told by reading the tracker again: reading finds much in the wording that no column holds, such as citations and
 * recurrences, and foretelling what it finds would be a second reader. Reading happens in memory with the default
 * options and costs a few times the writing.
 */
final class TrackerLosses {

    private static final String WHOLE = "The tracker says nothing of the programme as a whole.";
    private static final String NO_ROW = "The tracker has rows for actions only.";
    private static final String NO_COLUMN = "The tracker has no column for it, and the wording does not say it.";
    private static final String FROM_WORDS =
            "The tracker has no column for it; reading finds in the wording what it can.";
    private static final String OF_FILE = "What is read from the tracker names the tracker as its source.";
    private static final String MADE_ANEW = "Reading makes it anew from the title or name.";
    private static final String BY_NAME = "The tracker names them, and reading makes their ids anew of the names.";
    private static final String READ_OTHERWISE =
            "Reading takes it otherwise: white space, a character that no file can hold, or words with a meaning.";

    private static final String LAST_DATE =
            "The tracker shows the date last reported, and reading takes it for news of the day in the row.";

    /** Reasons by path without indexes; the longest end of a path that is here says why. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("id", MADE_ANEW),
            Map.entry("title", READ_OTHERWISE),
            Map.entry("number", READ_OTHERWISE),
            Map.entry("wording", READ_OTHERWISE),
            Map.entry("customFields", "The tracker has columns for the fields of actions only."),
            Map.entry("actions.customFields", READ_OTHERWISE),
            Map.entry("parent", "Reading finds no other action of the workstream under that id."),
            Map.entry("dependsOn", "Reading finds no other action under one of the ids."),
            Map.entry("leads", BY_NAME),
            Map.entry("partners", BY_NAME),
            Map.entry("start", "Words that say the date as the tracker itself writes it are not told from it."),
            Map.entry("due", READ_OTHERWISE),
            Map.entry("narrative", READ_OTHERWISE),
            Map.entry("provenance", OF_FILE),
            Map.entry("sources", OF_FILE),
            Map.entry(
                    "workstreams",
                    "The tracker has rows for actions only, and puts workstreams of one title together."),
            Map.entry("baseline", READ_OTHERWISE),
            Map.entry("milestones.forecast", LAST_DATE),
            Map.entry("milestones.achieved", LAST_DATE),
            Map.entry("updates.milestones", LAST_DATE),
            Map.entry("actions.citations", FROM_WORDS),
            Map.entry("actions.updates", "The tracker holds the latest update alone."),
            Map.entry(
                    "actions.status",
                    "The tracker shows the status last reported, and reading takes one without a day for the one at the start."),
            Map.entry("updates.status", "The tracker shows the status last reported."),
            Map.entry("updates.ownerConfidence", "The tracker does not say on which scale a rating was given."),
            Map.entry(
                    "parties",
                    "The tracker names the leads and partners of actions only, and reading makes their ids anew of the names."),
            Map.entry("parties.name", READ_OTHERWISE),
            Map.entry("parties.acronym", READ_OTHERWISE),
            Map.entry("indicators", NO_ROW),
            Map.entry("actions.indicators", NO_COLUMN),
            Map.entry("recommendations", NO_ROW),
            Map.entry("references", FROM_WORDS),
            Map.entry("cycles", FROM_WORDS));

    /** The last names of the components that a column holds. */
    private static final Set<String> HELD = TrackerColumns.all().stream()
            .flatMap(column -> column.components().stream())
            .map(component -> component.substring(component.lastIndexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> OF_WHOLE = List.of("id", "title", "summary", "period", "owner");

    private TrackerLosses() {}

    /** In the order of the programme's components. */
    static List<Loss> of(Programme programme, byte[] tracker, Progress progress) throws IOException {
        long actions = programme.actions().size();
        int most = Integer.MAX_VALUE;
        Limits limits = Limits.defaults().withBytes(most).withRows(most).withTextLength(most);
        Programme again = new CsvImporter()
                .read(
                        Source.of("unnamed.csv", tracker),
                        ReadOptions.defaults()
                                .withLimits(limits)
                                .withProgress((done, total) -> progress.advanced(actions, actions)))
                .programme()
                .orElseGet(() -> Programme.builder().id("").title("").build());
        return LostPaths.of(programme, again).stream()
                .map(path -> new Loss(path, reason(path)))
                .toList();
    }

    private static String reason(String path) {
        if (OF_WHOLE.contains(path)) {
            return WHOLE;
        }
        String end = withoutIndexes(path);
        while (!REASONS.containsKey(end) && end.indexOf('.') >= 0) {
            end = end.substring(end.indexOf('.') + 1);
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        return REASONS.getOrDefault(end, HELD.contains(last) ? READ_OTHERWISE : NO_COLUMN);
    }

    /** A plan of many actions has as many losses, so no regular expression. */
    private static String withoutIndexes(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        int from = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', from)) {
            plain.append(path, from, open);
            from = path.indexOf(']', open) + 1;
        }
        return plain.append(path, from, path.length()).toString();
    }
}
