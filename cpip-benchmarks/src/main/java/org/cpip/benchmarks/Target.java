package org.cpip.benchmarks;

import static org.cpip.benchmarks.BenchmarkSuite.COLD;
import static org.cpip.benchmarks.BenchmarkSuite.CSV_READ;
import static org.cpip.benchmarks.BenchmarkSuite.DOCX_READ;
import static org.cpip.benchmarks.BenchmarkSuite.DOCX_WRITE;
import static org.cpip.benchmarks.BenchmarkSuite.GROWTH;
import static org.cpip.benchmarks.BenchmarkSuite.JSON;
import static org.cpip.benchmarks.BenchmarkSuite.PROJECT_PLAN;
import static org.cpip.benchmarks.BenchmarkSuite.REAL_DOCX;
import static org.cpip.benchmarks.BenchmarkSuite.REPORTS;
import static org.cpip.benchmarks.BenchmarkSuite.XLSX_READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the table: the time of one candidate beside that of another in the same suite.
 *
 * @param work what ours does
 * @param against the peer, as people call it
 * @param suite where both ran
 * @param ours our candidate
 * @param peer the peer's candidate
 * @param bound what is promised
 */
record Target(String work, String against, BenchmarkSuite suite, String ours, String peer, Bound bound) {

    /** The rows, in the order they are shown. Growth is judged for each action: its bound is the ratio of two sizes. */
    static List<Target> all() {
        List<Target> rows = new ArrayList<>(List.of(
                row("DOCX to programme, 50,000", "POI, cell text", DOCX_READ, "programme", "poi", new Faster(60)),
                row("DOCX to programme, 50,000", "docx4j, text", DOCX_READ, "programme", "docx4j", new Faster(20)),
                row("DOCX to blocks, 50,000", "bare Aalto loop", DOCX_READ, "blocks", "aalto", new Within(1.5)),
                row("DOCX to blocks, FedRAMP High", "POI, text", REAL_DOCX, "blocks", "poi", new Faster(12)),
                row("DOCX to blocks, FedRAMP High", "docx4j, text", REAL_DOCX, "blocks", "docx4j", new Faster(6)),
                row("Programme to DOCX, 10,000", "POI", DOCX_WRITE, "ours", "poi", new Faster(15)),
                row("Programme to DOCX, 10,000", "deflate alone", DOCX_WRITE, "ours", "deflate", new Within(2.5)),
                row(
                        "CSV to programme, no prose, 50,000",
                        "FastCSV, fields",
                        CSV_READ,
                        "plain",
                        "fastcsv",
                        new Within(5)),
                row("CSV to programme, no prose, 50,000", "Jackson CSV", CSV_READ, "plain", "jackson", new Faster(1)),
                row("CSV to programme, prose, 50,000", "FastCSV, fields", CSV_READ, "prose", "fastcsv", new Within(10)),
                row("CSV to programme, prose, 50,000", "the same without", CSV_READ, "prose", "plain", new Within(1.8)),
                row(
                        "XLSX to programme, no prose, 50,000",
                        "bare Aalto loop and CSV",
                        XLSX_READ,
                        "programme",
                        "csv and aalto",
                        new Within(2)),
                row(
                        "XLSX to programme, no prose, 50,000",
                        "fastexcel, our recogniser",
                        XLSX_READ,
                        "programme",
                        "fastexcel",
                        new Faster(3)),
                row("XLSX to programme, no prose, 50,000", "POI, cells", XLSX_READ, "programme", "poi", new Faster(10)),
                row("JSON to programme, 50,000", "Jackson, flat", JSON, "read", "jackson read", new Within(1.5)),
                row("Programme to JSON, 50,000", "Jackson, flat", JSON, "write", "jackson write", new Within(1.5)),
                row("CSV to programme, 10,000", "MPXJ, MSPDI", PROJECT_PLAN, "csv", "mpxj", new Faster(15)),
                row("DOCX to programme, 10,000", "MPXJ, MSPDI", PROJECT_PLAN, "docx", "mpxj", new Faster(15)),
                row("JSON to programme, 10,000", "MPXJ, MSPDI", PROJECT_PLAN, "json", "mpxj", new Faster(15)),
                row("Validate 50,000", "reading JSON", JSON, "validate", "read", new Within(3)),
                row("Cold: cpip convert, the sample", "cpip --version", COLD, "convert", "version", new Within(2.5))));
        for (String report : List.of(
                "progress", "change", "change of all", "exception", "quality", "calendar", "indicators", "cycles")) {
            rows.add(row("Report: " + report + ", 50,000", "reading JSON", REPORTS, report, "json", new Within(1)));
        }
        rows.add(row("Apply 50,000 updates", "reading JSON", REPORTS, "apply", "json", new Within(1)));
        for (String work : List.of("csv", "docx", "json", "write docx")) {
            for (int i = 1; i < BenchmarkSuite.SIZES.size(); i++) {
                String large = work + " " + BenchmarkSuite.SIZES.get(i);
                String small = work + " " + BenchmarkSuite.SIZES.get(i - 1);
                double sizes = (double) BenchmarkSuite.SIZES.get(i) / BenchmarkSuite.SIZES.get(i - 1);
                rows.add(row("Growth: " + large, small, GROWTH, large, small, new Within(1.3 * sizes)));
            }
        }
        return rows;
    }

    private static Target row(
            String work, String against, BenchmarkSuite suite, String ours, String peer, Bound bound) {
        return new Target(work, against, suite, ours, peer, bound);
    }

    /** What is promised of a ratio. */
    sealed interface Bound {

        /** The ratio's words, "4.2 times faster" or "1.8 times its time". */
        String words(double oursByPeer);

        /** What was promised, in words. */
        String promise();

        /** Whether it is kept. */
        boolean isMet(double oursByPeer);
    }

    /** At least so many times faster than the peer. */
    record Faster(double times) implements Bound {
        @Override
        public String words(double oursByPeer) {
            return String.format(Locale.ROOT, "%.1f times faster", 1 / oursByPeer);
        }

        @Override
        public String promise() {
            return String.format(Locale.ROOT, "at least %.1f times faster", times);
        }

        @Override
        public boolean isMet(double oursByPeer) {
            return 1 / oursByPeer >= times;
        }
    }

    /** At most so many times the time of the peer. */
    record Within(double times) implements Bound {
        @Override
        public String words(double oursByPeer) {
            return String.format(Locale.ROOT, "%.2f times its time", oursByPeer);
        }

        @Override
        public String promise() {
            return String.format(Locale.ROOT, "at most %.1f times its time", times);
        }

        @Override
        public boolean isMet(double oursByPeer) {
            return oursByPeer <= times;
        }
    }
}
