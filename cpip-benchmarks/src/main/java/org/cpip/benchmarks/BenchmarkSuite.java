package org.cpip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.openjdk.jmh.infra.Blackhole;

/** The suites of the short run: which candidates run against each other, in one process of their own. */
enum BenchmarkSuite {
    DOCX_READ("6g", "3g", 9) {
        @Override
        List<Candidate> candidates() {
            DocxReadBenchmark work = new DocxReadBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Candidate.of("programme", work::oursToProgramme),
                    Candidate.of("blocks", sinking(work::oursToBlocks)),
                    Candidate.of("aalto", sinking(work::bareXmlEvents)),
                    Candidate.once("docx4j", sinking(work::docx4jText)),
                    Candidate.once("poi", sinking(work::poiCellText)));
        }
    },
    REAL_DOCX("4g", "3g", 14) {
        @Override
        List<Candidate> candidates() throws Exception {
            if (RealDocxBenchmark.find().isEmpty()) {
                return List.of();
            }
            RealDocxBenchmark work = new RealDocxBenchmark();
            work.prepare();
            return List.of(
                    Candidate.of("blocks", sinking(work::oursToBlocks)),
                    Candidate.of("poi", sinking(work::poiBodyText)),
                    Candidate.of("docx4j", sinking(work::docx4jBodyText)));
        }
    },
    DOCX_WRITE("4g", "3g", 8) {
        @Override
        List<Candidate> candidates() throws Exception {
            DocxWriteBenchmark work = new DocxWriteBenchmark();
            work.actions = 10_000;
            work.prepare();
            return List.of(
                    Candidate.of("ours", work::ours),
                    Candidate.of("deflate", work::deflateAlone),
                    Candidate.once("poi", work::poi));
        }
    },
    CSV_READ("4g", "3g", 10) {
        @Override
        List<Candidate> candidates() {
            CsvReadBenchmark work = new CsvReadBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Candidate.of("plain", work::oursWithoutProse),
                    Candidate.of("prose", work::oursWithProse),
                    Candidate.of("fastcsv", sinking(work::fastCsvFields)),
                    Candidate.of("jackson", sinking(work::jacksonCsvRecords)));
        }
    },
    XLSX_READ("6g", "3g", 14) {
        @Override
        List<Candidate> candidates() {
            XlsxReadBenchmark work = new XlsxReadBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Candidate.of("programme", work::oursWithoutProse),
                    Candidate.of("blocks", sinking(work::oursToBlocks)),
                    Candidate.of("csv and aalto", sinking(work::csvAndBareXmlEvents)),
                    Candidate.of("fastexcel", work::fastExcelAndOurRecogniser),
                    Candidate.once("poi", sinking(work::poiCellText)));
        }
    },
    JSON("4g", "3g", 12) {
        @Override
        List<Candidate> candidates() throws Exception {
            JsonBenchmark work = new JsonBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Candidate.of("read", work::oursRead),
                    Candidate.of("jackson read", work::jacksonRead),
                    Candidate.of("write", work::oursWrite),
                    Candidate.of("jackson write", work::jacksonWrite),
                    Candidate.of("validate", work::oursValidate));
        }
    },
    PROJECT_PLAN("4g", "3g", 10) {
        @Override
        List<Candidate> candidates() throws Exception {
            ProjectPlanBenchmark work = new ProjectPlanBenchmark();
            work.actions = 10_000;
            work.prepare();
            return List.of(
                    Candidate.of("csv", work::oursFromCsv),
                    Candidate.of("docx", work::oursFromDocx),
                    Candidate.of("json", work::oursFromJson),
                    Candidate.of("mpxj", work::mpxj));
        }
    },
    REPORTS("6g", "3g", 40) {
        @Override
        List<Candidate> candidates() throws Exception {
            ReportBenchmark work = new ReportBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Candidate.of("json", work::json),
                    Candidate.of("progress", work::progress),
                    Candidate.of("change", work::change),
                    Candidate.of("change of all", work::changeOfAll),
                    Candidate.of("exception", work::exception),
                    Candidate.of("quality", work::quality),
                    Candidate.of("calendar", work::calendar),
                    Candidate.of("indicators", work::indicators),
                    Candidate.of("cycles", work::cycles),
                    Candidate.of("apply", work::apply));
        }
    },
    COLD("64m", "32m", 16) {
        @Override
        List<Candidate> candidates() throws Exception {
            return ColdCommand.find()
                    .map(command -> List.of(
                            Candidate.of("convert", command::convert), Candidate.of("version", command::version)))
                    .orElse(List.of());
        }
    },
    GROWTH("6g", "3g", 24) {
        @Override
        List<Candidate> candidates() throws Exception {
            List<Candidate> candidates = new ArrayList<>();
            for (int actions : SIZES) {
                Sized sized = new Sized(actions);
                candidates.addAll(sized.candidates());
            }
            return candidates;
        }
    };

    /** The sizes that growth is measured at. */
    static final List<Integer> SIZES = List.of(10_000, 50_000, 200_000);

    private final String heap;
    private final String young;
    private final int seconds;

    BenchmarkSuite(String heap, String young, int seconds) {
        this.heap = heap;
        this.young = young;
        this.seconds = seconds;
    }

    /** Prepares the material; no candidates when something that it needs is not on this machine. */
    abstract List<Candidate> candidates() throws Exception;

    /** The heap its process gets. */
    String heap() {
        return heap;
    }

    /** The part of it for what is new. */
    String young() {
        return young;
    }

    /** How long its measured runs may take together, the single shots aside. */
    int seconds() {
        return seconds;
    }

    private static Candidate.Work sinking(Sinking work) {
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        return () -> {
            work.run(sink);
            return sink;
        };
    }

    @FunctionalInterface
    private interface Sinking {
        void run(Blackhole sink) throws Exception;
    }

    /** Our four ways at one size. */
    private static final class Sized {
        private final int actions;
        private final ProgrammeIO io = ProgrammeIO.load();

        private Sized(int actions) {
            this.actions = actions;
        }

        private List<Candidate> candidates() throws Exception {
            byte[] csv = Rows.csv(actions);
            byte[] docx = Rows.docx(actions);
            Programme programme = read("rows.csv", csv);
            byte[] json = write(programme, "json");
            return List.of(
                    Candidate.of("csv " + actions, () -> read("rows.csv", csv)),
                    Candidate.of("docx " + actions, () -> read("rows.docx", docx)),
                    Candidate.of("json " + actions, () -> read("rows.json", json)),
                    Candidate.of("write docx " + actions, () -> write(programme, "docx")));
        }

        private Programme read(String name, byte[] bytes) throws Exception {
            return io.read(Source.of(name, bytes), ReadOptions.defaults()).orThrow();
        }

        private byte[] write(Programme programme, String format) throws Exception {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
            io.write(programme, format, out, WriteOptions.defaults());
            return out.toByteArray();
        }
    }
}
