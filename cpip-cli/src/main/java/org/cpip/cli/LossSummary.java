package org.cpip.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpip.spi.exchange.Loss;

/** Losses by kind: the same part of many actions in one line. */
final class LossSummary {

    private LossSummary() {}

    /** One line a kind, in the order of its first loss: how many, of what, why. */
    static List<String> lines(List<Loss> losses) {
        Map<String, Long> kinds = losses.stream()
                .collect(Collectors.groupingBy(LossSummary::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> TerminalText.padLeft(kind.getValue().toString(), 5) + "  " + kind.getKey())
                .toList();
    }

    private static String kind(Loss loss) {
        return loss.path().replaceAll("\\[\\d+]", "[]") + ": " + loss.reason();
    }
}
