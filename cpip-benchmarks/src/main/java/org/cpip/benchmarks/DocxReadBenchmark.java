package org.cpip.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.document.Block;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;
import org.cpip.model.Programme;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tbl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A Word table read: into a programme, into blocks, into cell texts by the peers, and as bare XML events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DocxReadBenchmark {

    /** Actions in the table. */
    @Param({"1000", "10000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] docx = {};
    private byte[] xml = {};

    /** Makes the rows. */
    @Setup
    public void prepare() {
        docx = Rows.docx(actions);
        xml = Rows.documentXml(actions);
    }

    /** Ours, to a programme. */
    @Benchmark
    public Programme oursToProgramme() throws Exception {
        return io.read(Source.of("rows.docx", docx), ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    /** Ours, to blocks. */
    @Benchmark
    public void oursToBlocks(Blackhole sink) throws Exception {
        io.inspect(Source.of("rows.docx", docx), ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                sink.consume(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                throw new IllegalStateException(diagnostic.toString());
            }
        });
    }

    /** Apache POI, each cell's text. */
    @Benchmark
    public void poiCellText(Blackhole sink) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        sink.consume(cell.getText());
                    }
                }
            }
        }
    }

    /** docx4j, each table's text. */
    @Benchmark
    public void docx4jText(Blackhole sink) throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        for (Object block : document.getMainDocumentPart().getContent()) {
            Object value = block instanceof JAXBElement<?> element ? element.getValue() : block;
            if (value instanceof Tbl table) {
                for (Object row : table.getContent()) {
                    sink.consume(TextUtils.getText(row));
                }
            }
        }
    }

    /** The XML events of the same part and the text in them, with nothing made of them. */
    @Benchmark
    public void bareXmlEvents(Blackhole sink) throws Exception {
        XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                sink.consume(reader.getTextLength());
            }
        }
        reader.close();
    }
}
