package org.cpip.disclosure.protect;

import java.util.List;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;

/** A way of protecting tables. The same tables give the same result, whatever the order of their rows; it always ends. */
public interface DisclosureMethod {

    /**
     * Protects tables that are published together.
     *
     * @param tables with every figure that is known
     * @param groups which categories are parts of others
     * @param released earlier releases, which readers still have
     */
    Protection protect(List<PublishedTable> tables, Groups groups, List<PublishedTable> released);

    /** The method of a policy. */
    static DisclosureMethod of(DisclosurePolicy policy) {
        return switch (policy.method()) {
            case SUPPRESSION, HIDE_AND_ROUND, NONE -> new CellSuppression(policy);
            case ROUNDING -> new SmallCountRounding(policy);
            case CELL_KEY -> new CellKeyMethod(policy);
        };
    }
}
