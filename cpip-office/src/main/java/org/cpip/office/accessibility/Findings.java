package org.cpip.office.accessibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** What was found so far, those about the whole document first. For one thread. */
final class Findings {

    /** Beyond this, findings of one rule are only counted: more help nobody, and a hostile file could have millions. */
    static final int MOST_OF_A_RULE = 100;

    private final String source;
    private final List<Diagnostic> whole = new ArrayList<>();
    private final List<Diagnostic> placed = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

    Findings(String source) {
        this.source = source;
    }

    /** The file's name. */
    String source() {
        return source;
    }

    /** About the whole document. */
    void add(Rule rule, Object... details) {
        whole.add(rule.at(SourceLocation.of(source), details));
    }

    /** About a place. */
    void addAt(Rule rule, SourceLocation location, Object... details) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST_OF_A_RULE) {
            placed.add(rule.at(location, details));
        }
    }

    List<Diagnostic> list() {
        List<Diagnostic> all = new ArrayList<>(whole);
        all.addAll(placed);
        counts.forEach((rule, count) -> {
            if (count > MOST_OF_A_RULE) {
                all.add(rule.more(SourceLocation.of(source), count - MOST_OF_A_RULE));
            }
        });
        return List.copyOf(all);
    }
}
