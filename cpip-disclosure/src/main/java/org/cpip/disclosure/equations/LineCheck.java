package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.DOES_NOT_ADD_UP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Whether whatever is known of the parts of a line and of its whole leaves room for it. */
final class LineCheck {

    /** Lines that do not add up are told one by one up to here. */
    static final int SAID = 20;

    private final List<CellNode> nodes;

    LineCheck(List<CellNode> nodes) {
        this.nodes = nodes;
    }

    List<Diagnostic> of(List<Line> lines) {
        List<Diagnostic> said = new ArrayList<>();
        for (Line line : lines) {
            long off = off(line);
            if (off != 0 && said.size() < SAID) {
                CellNode whole = nodes.get(line.whole());
                said.add(DOES_NOT_ADD_UP.error(
                        SourceLocation.of(tables(line)),
                        "The parts of " + whole.label() + " are " + Math.abs(off)
                                + (off > 0 ? " more than it." : " less than it.")));
            }
        }
        return said;
    }

    /** By how much the parts are more than their whole, at the least; less when below 0. */
    private long off(Line line) {
        long least = 0;
        long most = 0;
        boolean open = !line.isSum();
        for (int i = 0; i < line.nodes().length && !open; i++) {
            CellNode node = nodes.get(line.nodes()[i]);
            open = node.most() >= LinearSystem.OPEN && line.factors()[i] < 0;
            boolean added = line.factors()[i] > 0;
            least += added ? node.least() : -node.most();
            most = added && node.most() >= LinearSystem.OPEN || most >= LinearSystem.OPEN
                    ? LinearSystem.OPEN
                    : most + (added ? node.most() : -node.least());
        }
        return open ? 0 : least > 0 ? least : Math.min(0, most);
    }

    private String tables(Line line) {
        Set<String> names = new TreeSet<>();
        nodes.get(line.whole()).printed().forEach(each -> names.add(each.table().name()));
        return names.isEmpty() ? nodes.get(line.whole()).source() : String.join(", ", names);
    }
}
