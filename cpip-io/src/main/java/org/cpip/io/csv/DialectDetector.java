package org.cpip.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells how cells are set apart from the first records: each separator is tried, quotes respected, and the one that
 * gives most records the same number of cells is taken. Counting signs would be misled by the commas of prose.
 */
final class DialectDetector {

    private static final int RECORDS = 200;
    private static final String HINT = "sep=";

    private DialectDetector() {}

    /**
     * The dialect of a text.
     *
     * @param head the beginning of the text
     * @param complete whether it is all of the text; otherwise its last record may be cut short
     * @param wanted the separator, when it is known
     */
    static Dialect detect(String head, boolean complete, Optional<Separator> wanted) {
        Optional<Separator> hint = hint(head);
        Optional<Separator> known = wanted.or(() -> hint);
        Trial best = known.map(separator -> Trial.of(head, complete, separator)).orElse(null);
        if (best == null) {
            best = Trial.of(head, complete, Separator.COMMA);
            for (Separator separator : Separator.values()) {
                Trial trial = Trial.of(head, complete, separator);
                best = trial.isBetterThan(best) ? trial : best;
            }
        }
        return new Dialect(
                best.separator,
                best.spaced && readsTrimmed(head, best.separator),
                hint.isPresent(),
                known.isPresent(),
                best.share(),
                best.header(),
                best.records.size());
    }

    /** White space in front of a quote may be a habit of the producer, or belong to prose that quotes something. */
    private static boolean readsTrimmed(String head, Separator separator) {
        try (CsvReader<String[]> csv = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .build(StringArrayHandler.of(), head)) {
            return csv.stream().limit(RECORDS).count() > 0;
        } catch (CsvParseException | IOException e) {
            return false;
        }
    }

    /** Spreadsheets take a first line {@code sep=;} as the separator to use. */
    private static Optional<Separator> hint(String head) {
        if (head.length() <= HINT.length()
                || !head.substring(0, HINT.length()).toLowerCase(Locale.ROOT).equals(HINT)) {
            return Optional.empty();
        }
        boolean alone = head.length() == 5 || head.charAt(5) == '\r' || head.charAt(5) == '\n';
        return alone ? Separator.of(head.substring(4, 5)) : Optional.empty();
    }

    /** What one separator makes of the text. Faults in quotes are passed over here; the reader reports them. */
    private static final class Trial {

        private final Separator separator;
        private final List<List<String>> records = new ArrayList<>();
        private boolean spaced;
        private int stray;
        private int usual = 1;
        private int alike;

        private Trial(Separator separator) {
            this.separator = separator;
        }

        static Trial of(String head, boolean complete, Separator separator) {
            Trial trial = new Trial(separator);
            int at = 0;
            while (at < head.length() && trial.records.size() < RECORDS) {
                at = trial.readRecord(head, at);
            }
            if (!complete && at == head.length() && trial.records.size() > 1) {
                trial.records.remove(trial.records.size() - 1);
            }
            trial.count();
            return trial;
        }

        /** Reads one line or more, up to a line end outside quotes, and gives the place behind it. */
        private int readRecord(String head, int from) {
            List<String> record = new ArrayList<>();
            boolean quoted = false;
            int start = from;
            int at = from;
            for (; at < head.length(); at++) {
                char c = head.charAt(at);
                if (c == '"') {
                    // A doubled quote closes and opens again, which comes to the same.
                    quoted = at == start || !quoted && head.charAt(start) == '"';
                } else if (!quoted && c == separator.sign()) {
                    record.add(cell(head, start, at));
                    start = at + 1;
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    break;
                }
            }
            if (at > start || !record.isEmpty()) {
                record.add(cell(head, start, at));
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    records.add(record);
                }
            }
            return Math.min(at + 1, head.length());
        }

        private String cell(String head, int start, int end) {
            if (start < end && head.charAt(start) == '"') {
                return head.substring(start + 1, end > start + 1 ? end - 1 : end);
            }
            String text = head.substring(start, end);
            if (text.indexOf('"') >= 0) {
                boolean opens = text.charAt(0) == ' ' && text.strip().startsWith("\"");
                spaced |= opens;
                // Quotes inside unquoted cells say that the cells end elsewhere.
                stray += opens ? 0 : 1;
            }
            return text;
        }

        private void count() {
            Map<Integer, Integer> widths = new HashMap<>();
            for (List<String> each : records) {
                int count = widths.merge(each.size(), 1, Integer::sum);
                if (each.size() > 1 && (count > alike || count == alike && each.size() > usual)) {
                    usual = each.size();
                    alike = count;
                }
            }
        }

        double share() {
            return records.isEmpty() ? 0 : (double) alike / records.size();
        }

        private double score() {
            return records.isEmpty() ? 0 : share() - (double) stray / records.size();
        }

        boolean isBetterThan(Trial other) {
            return score() > other.score() || score() == other.score() && usual > other.usual;
        }

        List<String> header() {
            return records.stream()
                    .filter(each -> each.size() == usual && usual > 1)
                    .findFirst()
                    .orElse(List.of());
        }
    }
}
