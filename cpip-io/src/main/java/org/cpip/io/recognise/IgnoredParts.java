package org.cpip.io.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.spi.block.Block;

/** The parts of a document that a reading profile leaves out: from a heading of a pattern to the next of its level or above. */
final class IgnoredParts {

    private final List<String> patterns;
    private final Set<String> unused;
    private int level = -1;

    IgnoredParts(List<String> patterns) {
        this.patterns = patterns.stream().map(IgnoredParts::plain).toList();
        this.unused = new LinkedHashSet<>(this.patterns);
    }

    /** Whether the next block is left out. */
    boolean takes(Block block) {
        if (patterns.isEmpty()) {
            return false;
        }
        if (block instanceof Block.Heading heading && (level < 0 || heading.level() <= level)) {
            String title = plain(heading.text());
            String labelled = plain(heading.label() + " " + heading.text());
            boolean ignored =
                    // "ignore=Annex*" of "Annex B", "ignore=5 Background" of a heading with a number of its own
                    isAny(title, labelled);
            level = ignored ? heading.level() : -1;
        }
        return level >= 0;
    }

    private boolean isAny(String title, String labelled) {
        boolean any = false;
        for (String pattern : patterns) {
            if (matches(pattern, title) || matches(pattern, labelled)) {
                unused.remove(pattern);
                any = true;
            }
        }
        return any;
    }

    /** The patterns that no heading has met. */
    Set<String> unused() {
        return unused;
    }

    private static String plain(String text) {
        return PlainText.normalise(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a text has a pattern's pieces, "*" standing for any text between them. In time linear in the product. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int from = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                from = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                // the star takes one character more
                p = star + 1;
                t = ++from;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
