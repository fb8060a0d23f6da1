package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;

/** Which headings the columns of tables have, and what they were taken for. */
final class TableSurvey {

    private static final int TABLES = 20;

    private final Map<String, Header> headers = new LinkedHashMap<>();
    private Optional<Header> current = Optional.empty();
    private int table = -1;

    void row(Block.TableRow row) {
        if (row.table() != table) {
            table = row.table();
            current = header(row);
            return;
        }
        current.ifPresent(header -> {
            for (Block.Cell cell : row.cells()) {
                if (cell.column() < header.words.length) {
                    header.words[cell.column()] += PlainText.words(PlainText.normalise(cell.text()));
                }
            }
        });
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Header header : headers.values()) {
            lines.add("# " + header.count + (header.count == 1 ? " table" : " tables") + " with the headings "
                    + PlainText.shorten(String.join(" | ", header.titles)));
            header.lines(taken, lines);
        }
        return lines;
    }

    private Optional<Header> header(Block.TableRow row) {
        List<String> titles = row.cells().stream()
                .map(cell -> PlainText.normalise(cell.text()))
                .toList();
        boolean heads = titles.stream().filter(title -> !title.isEmpty()).count() > 1;
        String key = String.join("|", titles);
        if (!heads || !headers.containsKey(key) && headers.size() >= TABLES) {
            return Optional.empty();
        }
        Header header = headers.computeIfAbsent(key, each -> new Header(titles));
        header.count++;
        return Optional.of(header);
    }

    private static final class Header {
        private final List<String> titles;
        private final long[] words;
        private int count;

        private Header(List<String> titles) {
            this.titles = titles;
            this.words = new long[titles.size()];
        }

        private void lines(Set<String> taken, List<String> lines) {
            List<Optional<PlanColumn>> known =
                    titles.stream().map(ColumnWords::column).toList();
            int action = known.contains(Optional.of(PlanColumn.ACTION)) ? -1 : longest(known);
            for (int i = 0; i < titles.size(); i++) {
                String title = titles.get(i);
                if (title.isEmpty()) {
                    continue;
                }
                if (i == action && taken.add("action")) {
                    // the column of the longest texts, when none is known by its heading; milestones may be those of an
                    // action above the table
                    boolean milestones = known.contains(Optional.of(PlanColumn.MILESTONES));
                    lines.add((milestones ? "# " : "") + "column.action=" + title);
                } else {
                    String name = known.get(i)
                            .map(column -> column.name().toLowerCase(Locale.ROOT))
                            .orElse("NAME");
                    lines.add("# column." + name + "=" + title
                            + (known.get(i).isPresent() ? "" : " (not known: due, lead, status ...?)"));
                }
            }
        }

        private int longest(List<Optional<PlanColumn>> known) {
            int best = -1;
            for (int i = 0; i < words.length; i++) {
                boolean free = known.get(i).isEmpty() || known.get(i).get() == PlanColumn.MILESTONES;
                if (free && !titles.get(i).isEmpty() && (best < 0 || words[i] > words[best])) {
                    best = i;
                }
            }
            return best;
        }
    }
}
