package org.cpip.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Programme;
import org.cpip.spi.LostPaths;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** What of a plan does not come back from its workbook, told by reading the workbook again. */
final class XlsxLosses {

    /** By the last words of a path; the first that fits says why. */
    private static final Map<String, String> REASONS = reasons();

    private static final String OTHERWISE =
            "The workbook has no cell for it, or reading takes it otherwise: white space, or words with a meaning.";

    private XlsxLosses() {}

    static List<Loss> of(Programme programme, byte[] workbook, Progress progress) throws IOException {
        long actions = programme.actions().size();
        ReadOptions options = ReadOptions.defaults()
                .withLimits(SteadyArchive.NO_LIMITS)
                .withProgress((done, total) -> progress.advanced(actions, actions));
        Programme again = new XlsxImporter()
                .read(Source.of("unnamed.xlsx", workbook), options)
                .programme()
                .orElseGet(() -> Programme.builder().id("").title("").build());
        return LostPaths.of(programme, again).stream()
                .map(path -> new Loss(path, reason(path)))
                .toList();
    }

    private static String reason(String path) {
        return REASONS.entrySet().stream()
                .filter(reason -> path.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("provenance", "What is read from the workbook names the workbook as its source.");
        reasons.put("sources", "What is read from the workbook names the workbook as its source.");
        reasons.put("indicators", "The workbook has rows for actions and milestones only.");
        reasons.put("recommendations", "The workbook has rows for actions and milestones only.");
        reasons.put(
                "ownerConfidence",
                "The workbook holds the latest rating, and not on which scale it was given or which came before.");
        reasons.put("updates", "The workbook holds the latest update alone, without who reported and why.");
        reasons.put("].status", "The workbook holds what was reported last, not what the plan said before any report.");
        reasons.put("citations", "The workbook has no column for it; reading finds in the wording what it can.");
        reasons.put("references", "The workbook has no column for it; reading finds in the wording what it can.");
        reasons.put("cycles", "The workbook has no rows for it; reading finds in the wording what it can.");
        reasons.put("parties", "The workbook names the leads and partners of actions only.");
        reasons.put("condition", "The workbook holds a condition in words alone.");
        reasons.put("baseline", "The workbook holds the date without the words that stated it.");
        reasons.put("forecast", "The workbook holds the date without the words that stated it.");
        return reasons;
    }
}
