package org.cpip.disclosure.protect;

import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.HiddenCell.Rule;

/** Why a cell is hidden, in words. */
final class Why {

    private final DisclosurePolicy policy;
    private final TableEquations equations;
    private final PatternSearch search;

    Why(DisclosurePolicy policy, TableEquations equations, PatternSearch search) {
        this.policy = policy;
        this.equations = equations;
        this.search = search;
    }

    String of(Rule rule, int figure) {
        return switch (rule) {
            case PRIMARY -> "a count from " + policy.hideFrom() + " to " + policy.hideTo();
            case BEFORE -> "it was hidden before";
            case GROUP -> "so that not everybody in its line is known to be in one category";
            case SECONDARY ->
                search.served(figure)
                        .map(need -> "without it a reader could work out "
                                + equations.nodes().get(need.figure()).label())
                        .orElse("it protects others");
        };
    }
}
