package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cpip.spi.block.Block;

/** Which levels of headings a document has, and which of them stand over what may be actions. */
final class HeadingSurvey {

    private static final int TITLES_SAID = 3;
    private static final int DEEPEST = 9;

    private final Map<Integer, Level> levels = new TreeMap<>();
    private final Map<Integer, String> open = new TreeMap<>();
    private final Set<String> annexes = new TreeSet<>();

    void heading(Block.Heading heading, boolean labelled) {
        String title = PlainText.title(heading.text());
        int depth = Math.min(DEEPEST, heading.level());
        if (labelled || Promises.promises(title)) {
            // "Action 7: Repair the pier" is an action under the headings above it
            below(true);
            return;
        }
        open.keySet().removeIf(level -> level >= depth);
        open.put(depth, title);
        Level level = levels.computeIfAbsent(depth, key -> new Level());
        level.count++;
        level.titles.add(title);
        String word = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (word.equals("annex") || word.equals("appendix")) {
            annexes.add(title.split(" ", 2)[0]);
        }
    }

    /** Something that may be an action, or not, stands here. */
    void below(boolean candidate) {
        if (candidate) {
            open.forEach((depth, title) -> levels.get(depth).held.add(title));
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int best = 0;
        for (Map.Entry<Integer, Level> each : levels.entrySet()) {
            Level level = each.getValue();
            lines.add("# Headings of level " + each.getKey() + ": " + level.count + ", such as "
                    + String.join(
                            ", ",
                            level.titles.stream()
                                    .limit(TITLES_SAID)
                                    .map(LayoutSurvey::quoted)
                                    .toList()));
            // the highest level of which several stand over actions
            boolean several = level.held.size() > 1 || level.held.size() == 1 && levels.size() == 1;
            best = best == 0 && each.getKey() > 0 && several ? each.getKey() : best;
        }
        if (best > 0) {
            lines.add("workstreams=heading" + best);
        } else {
            lines.add("# workstreams=heading2");
        }
        annexes.forEach(word -> lines.add("# ignore=" + word + "*"));
        return lines;
    }

    private static final class Level {
        private int count;
        private final Set<String> titles = new LinkedHashSet<>();
        private final Set<String> held = new LinkedHashSet<>();
    }
}
