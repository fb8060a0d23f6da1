package org.cpip.disclosure.protect;

import java.util.List;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;

final class CellKeyMethod implements DisclosureMethod {
    CellKeyMethod(DisclosurePolicy policy) { this.policy = policy; }
    private final DisclosurePolicy policy;
    @Override
    public Protection protect(List<PublishedTable> tables, Groups groups, List<PublishedTable> released) {
        return Protection.refused(policy, List.of());
    }
}
