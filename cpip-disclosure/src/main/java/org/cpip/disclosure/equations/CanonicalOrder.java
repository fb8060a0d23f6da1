package org.cpip.disclosure.equations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cpip.spi.exchange.Diagnostic;

/** Numbers figures and lines by what they count, so that nothing depends on the order of rows or of tables. */
final class CanonicalOrder {

    private CanonicalOrder() {}

    static TableEquations of(List<CellNode> nodes, List<Line> lines, List<Diagnostic> said) {
        int[] order = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparing(n -> nodes.get(n).key()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        List<Line> sorted = lines.stream()
                .map(line -> renumbered(line, rank))
                .sorted((a, b) -> Arrays.compare(a.nodes(), b.nodes()))
                .toList();
        return new TableEquations(Arrays.stream(order).mapToObj(nodes::get).toList(), sorted, said);
    }

    /** The parts of a sum by their numbers; the whole stays last. */
    private static Line renumbered(Line line, int[] rank) {
        int[] nodes = Arrays.stream(line.nodes()).map(n -> rank[n]).toArray();
        if (line.isSum()) {
            Arrays.sort(nodes, 0, nodes.length - 1);
        }
        return new Line(nodes, line.factors(), line.least(), line.most());
    }
}
