package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;

/** Finds lines of which all parts but one are shown to be zero. */
final class GroupFinder {

    private GroupFinder() {}

    static List<GroupDisclosure> of(TableEquations equations, DisclosurePolicy policy) {
        List<GroupDisclosure> found = new ArrayList<>();
        for (Line line : equations.lines()) {
            if (line.isSum() && line.nodes().length > 2) {
                int all = allIn(equations.nodes(), line);
                if (all >= 0) {
                    found.add(new GroupDisclosure(
                            equations.nodes().get(line.whole()).label(),
                            equations.nodes().get(all).label(),
                            policy.groups()));
                }
            }
        }
        return found;
    }

    /** The only part that is not zero for certain, of a whole that is more than zero for certain; -1 for none. */
    private static int allIn(List<CellNode> nodes, Line line) {
        int all = -1;
        for (int i = 0; i < line.nodes().length - 1; i++) {
            CellNode part = nodes.get(line.nodes()[i]);
            if (!part.isKnown() || part.least() > 0) {
                if (all >= 0) {
                    return -1;
                }
                all = line.nodes()[i];
            }
        }
        boolean more = nodes.get(line.whole()).least() > 0
                || all >= 0 && nodes.get(all).least() > 0;
        return more ? all : -1;
    }
}
