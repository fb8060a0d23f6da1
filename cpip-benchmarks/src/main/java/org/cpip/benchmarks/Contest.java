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

/** The contests of the short run: which lanes run against each other, in one process of their own. */
enum Contest {
    DOCX_READ("6g", "3g", 9) {
        @Override
        List<Lane> lanes() {
            DocxReadBenchmark work = new DocxReadBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Lane.of("programme", work::oursToProgramme),
                    Lane.of("blocks", sinking(work::oursToBlocks)),
                    Lane.of("aalto", sinking(work::bareXmlEvents)),
                    Lane.once("docx4j", sinking(work::docx4jText)),
                    Lane.once("poi", sinking(work::poiCellText)));
        }
    },
    REAL_DOCX("4g", "3g", 14) {
        @Override
        List<Lane> lanes() throws Exception {
            if (RealDocxBenchmark.find().isEmpty()) {
                return List.of();
            }
            RealDocxBenchmark work = new RealDocxBenchmark();
            work.prepare();
            return List.of(
                    Lane.of("blocks", sinking(work::oursToBlocks)),
                    Lane.of("poi", sinking(work::poiBodyText)),
                    Lane.of("docx4j", sinking(work::docx4jBodyText)));
        }
    },
    DOCX_WRITE("4g", "3g", 8) {
        @Override
        List<Lane> lanes() throws Exception {
            DocxWriteBenchmark work = new DocxWriteBenchmark();
            work.actions = 10_000;
            work.prepare();
            return List.of(
                    Lane.of("ours", work::ours), Lane.of("deflate", work::deflateAlone), Lane.once("poi", work::poi));
        }
    },
    CSV_READ("4g", "3g", 10) {
        @Override
        List<Lane> lanes() {
            CsvReadBenchmark work = new CsvReadBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Lane.of("plain", work::oursWithoutProse),
                    Lane.of("prose", work::oursWithProse),
                    Lane.of("fastcsv", sinking(work::fastCsvFields)),
                    Lane.of("jackson", sinking(work::jacksonCsvRecords)));
        }
    },
    JSON("4g", "3g", 12) {
        @Override
        List<Lane> lanes() throws Exception {
            JsonBenchmark work = new JsonBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Lane.of("read", work::oursRead),
                    Lane.of("jackson read", work::jacksonRead),
                    Lane.of("write", work::oursWrite),
                    Lane.of("jackson write", work::jacksonWrite),
                    Lane.of("validate", work::oursValidate));
        }
    },
    PROJECT_PLAN("4g", "3g", 10) {
        @Override
        List<Lane> lanes() throws Exception {
            ProjectPlanBenchmark work = new ProjectPlanBenchmark();
            work.actions = 10_000;
            work.prepare();
            return List.of(
                    Lane.of("csv", work::oursFromCsv),
                    Lane.of("docx", work::oursFromDocx),
                    Lane.of("json", work::oursFromJson),
                    Lane.of("mpxj", work::mpxj));
        }
    },
    REPORTS("6g", "3g", 40) {
        @Override
        List<Lane> lanes() throws Exception {
            ReportBenchmark work = new ReportBenchmark();
            work.actions = 50_000;
            work.prepare();
            return List.of(
                    Lane.of("json", work::json),
                    Lane.of("progress", work::progress),
                    Lane.of("change", work::change),
                    Lane.of("change of all", work::changeOfAll),
                    Lane.of("exception", work::exception),
                    Lane.of("quality", work::quality),
                    Lane.of("calendar", work::calendar),
                    Lane.of("indicators", work::indicators),
                    Lane.of("cycles", work::cycles),
                    Lane.of("apply", work::apply));
        }
    },
    COLD("64m", "32m", 16) {
        @Override
        List<Lane> lanes() throws Exception {
            return ColdCommand.find()
                    .map(command -> List.of(Lane.of("convert", command::convert), Lane.of("version", command::version)))
                    .orElse(List.of());
        }
    },
    GROWTH("6g", "3g", 24) {
        @Override
        List<Lane> lanes() throws Exception {
            List<Lane> lanes = new ArrayList<>();
            for (int actions : SIZES) {
                Sized sized = new Sized(actions);
                lanes.addAll(sized.lanes());
            }
            return lanes;
        }
    };

    /** The sizes that growth is measured at. */
    static final List<Integer> SIZES = List.of(10_000, 50_000, 200_000);

    private final String heap;
    private final String young;
    private final int seconds;

    Contest(String heap, String young, int seconds) {
        this.heap = heap;
        this.young = young;
        this.seconds = seconds;
    }

    /** Prepares the material; no lanes when something that it needs is not on this machine. */
    abstract List<Lane> lanes() throws Exception;

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

    private static Lane.Work sinking(Sinking work) {
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

        private List<Lane> lanes() throws Exception {
            byte[] csv = Rows.csv(actions);
            byte[] docx = Rows.docx(actions);
            Programme programme = read("rows.csv", csv);
            byte[] json = write(programme, "json");
            return List.of(
                    Lane.of("csv " + actions, () -> read("rows.csv", csv)),
                    Lane.of("docx " + actions, () -> read("rows.docx", docx)),
                    Lane.of("json " + actions, () -> read("rows.json", json)),
                    Lane.of("write docx " + actions, () -> write(programme, "docx")));
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
