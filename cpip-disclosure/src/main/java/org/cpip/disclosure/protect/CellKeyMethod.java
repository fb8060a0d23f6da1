package org.cpip.disclosure.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.HiddenCell.Rule;
import org.cpip.disclosure.protect.ProtectedTables.RatesShown;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.PublishedTable.Place;
import org.cpip.disclosure.table.TableCell;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Withheld;

/**
 * Changes each count by a table of perturbations and hides what is then small. Tables hold no keys of records, so that the
 * table of perturbations is one in which the key does not matter; with keys, call {@link CellKeys}.
 */
final class CellKeyMethod implements DisclosureMethod {

    private final DisclosurePolicy policy;

    CellKeyMethod(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Protection protect(List<PublishedTable> tables, Groups groups, List<PublishedTable> released) {
        List<PublishedTable> out = new ArrayList<>();
        List<HiddenCell> hidden = new ArrayList<>();
        for (PublishedTable table : tables) {
            Map<Place, Withheld> places = new HashMap<>();
            for (TableCell cell : table.cells()) {
                if (cell.figure().value() instanceof Measured measured
                        && CellKeys.perturbed(measured.number().longValue(), 0, CellKeys.TEN_FIVE)
                                < CellKeys.THRESHOLD) {
                    places.put(new Place(cell.row(), cell.column()), ProtectedTables.withheld(Rule.PRIMARY, policy));
                    hidden.add(new HiddenCell(
                            cell.label(), Rule.PRIMARY, "below " + CellKeys.THRESHOLD + " when it is perturbed"));
                }
            }
            out.add(ProtectedTables.of(
                    table,
                    places,
                    (cell, number) -> CellKeys.perturbed(number, 0, CellKeys.TEN_FIVE),
                    RatesShown.NOT_BESIDE_HIDDEN,
                    table::isTotal));
        }
        DisclosureAudit audit = DisclosureAudit.of(out, policy, groups, released);
        return new Protection(policy, out, hidden, 0, Optional.of(audit), List.of());
    }
}
