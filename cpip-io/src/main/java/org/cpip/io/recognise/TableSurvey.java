package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;

/** Which headings the columns of tables have, and what they were taken for. */
final class TableSurvey {

    private static final int TABLES = 20;
    /** As many rows of one kind of table are looked at. */
    private static final int ROWS = 100;

    private final Map<String, Header> headers = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int table = -1;

    void row(Block.TableRow row) {
        if (row.table() != table) {
            end();
            table = row.table();
        }
        if (rows.size() < ROWS) {
            List<String> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                while (cells.size() < cell.column() && cells.size() < ROWS) {
                    cells.add("");
                }
                cells.add(PlainText.normalise(cell.text()));
            }
            rows.add(cells);
        }
    }

    List<String> lines() {
        end();
        List<String> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Header header : headers.values()) {
            lines.add("# " + header.count + (header.count == 1 ? " table" : " tables") + " with the headings "
                    + PlainText.shorten(String.join(" | ", header.titles)));
            header.lines(taken, lines);
        }
        return lines;
    }

    private void end() {
        List<List<String>> all = isTurned() ? turned() : List.copyOf(rows);
        rows.clear();
        if (all.isEmpty()
                || all.get(0).stream().filter(title -> !title.isEmpty()).count() < 2) {
            return;
        }
        List<String> titles = all.get(0);
        String key = String.join("|", titles);
        if (headers.containsKey(key) || headers.size() < TABLES) {
            Header header = headers.computeIfAbsent(key, each -> new Header(titles));
            header.count++;
            all.subList(1, all.size()).forEach(header::add);
        }
    }

    /** Whether the fields stand one below the other: a row below the first has dates alone behind its first cell. */
    private boolean isTurned() {
        return rows.stream()
                .skip(1)
                .anyMatch(row -> row.size() > 2
                        && !CellScales.isDate(row.get(0))
                        && row.stream().skip(1).allMatch(CellScales::isDate));
    }

    private List<List<String>> turned() {
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            List<String> column = new ArrayList<>();
            for (List<String> row : rows) {
                column.add(i < row.size() ? row.get(i) : "");
            }
            turned.add(column);
        }
        return turned;
    }

    private static final class Header {
        private final List<String> titles;
        private final List<List<String>> values = new ArrayList<>();
        private int count;

        private Header(List<String> titles) {
            this.titles = titles;
            titles.forEach(title -> values.add(new ArrayList<>()));
        }

        private void add(List<String> row) {
            for (int i = 0; i < Math.min(row.size(), values.size()); i++) {
                if (!PlanWords.isNothing(row.get(i)) && values.get(i).size() < ROWS) {
                    values.get(i).add(row.get(i));
                }
            }
        }

        private static boolean holdsWords(List<String> cells) {
            long words = cells.stream()
                    .filter(cell -> PlainText.words(cell) > 1 && cell.chars().noneMatch(Character::isDigit))
                    .count();
            return words * 2 > cells.size();
        }

        private void lines(Set<String> taken, List<String> lines) {
            List<Optional<PlanColumn>> known = new ArrayList<>();
            for (int i = 0; i < titles.size(); i++) {
                Optional<PlanColumn> column = ColumnWords.column(titles.get(i));
                // "Item / New stone for the quay" holds no numbers
                boolean words = column.filter(PlanColumn.NUMBER::equals).isPresent() && holdsWords(values.get(i));
                known.add(words ? Optional.empty() : column);
            }
            Map<Integer, PlanColumn> guessed = ColumnGuess.of(known, titles, values);
            // milestones may be those of an action above the table
            boolean milestones = known.contains(Optional.of(PlanColumn.MILESTONES));
            for (int i = 0; i < titles.size(); i++) {
                String title = titles.get(i);
                PlanColumn guess = guessed.get(i);
                if (title.isEmpty()) {
                    continue;
                }
                if (guess != null && taken.add(guess.title() + "=" + title) && taken.add(guess.title())) {
                    lines.add((milestones ? "# " : "") + "column." + guess.title() + "=" + title);
                } else if (guess == null || !taken.contains(guess.title() + "=" + title)) {
                    lines.add("# column." + known.get(i).map(PlanColumn::title).orElse("NAME") + "=" + title
                            + (known.get(i).isPresent() ? "" : " (not known: due, lead, status ...?)"));
                }
            }
        }
    }
}
