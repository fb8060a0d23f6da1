package org.cpip.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What other libraries are asked to do with a workbook: as little as gives the text of its cells, the way their guides show. */
final class XlsxPeers {

    private static final Set<String> PARTS = Set.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml");

    private XlsxPeers() {}

    /** Apache POI's user model: the text of each cell as Excel shows it. */
    static void poiCellText(byte[] xlsx, Consumer<String> sink) throws IOException {
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    sink.accept(shown.formatCellValue(cell));
                }
            }
        }
    }

    /** Aalto alone: the events of the sheet and of the texts that it refers to, and the length of each text. */
    static void bareXmlEvents(byte[] xlsx, Consumer<Integer> sink) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(zip);
                    while (reader.hasNext()) {
                        if (reader.next() == XMLStreamConstants.CHARACTERS) {
                            sink.accept(reader.getTextLength());
                        }
                    }
                }
            }
        }
    }

    /** fastexcel-reader: the rows of the first sheet, for our recogniser. */
    static final class FastExcel implements BlockReader {

        private static final Format FORMAT = new Format(
                "fastexcel", "A workbook", List.of(), List.of("xlsx"), Set.of(), PlanOptions.and(), List.of());

        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public Detection detect(Probe probe) {
            return Detection.NO;
        }

        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
            try (InputStream in = source.open();
                    ReadableWorkbook workbook = new ReadableWorkbook(in);
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            workbook.getFirstSheet().openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
                while (each.hasNext()) {
                    handler.block(row(source.name(), each.next()));
                }
            }
        }

        private static Block row(String source, org.dhatim.fastexcel.reader.Row row) {
            List<Block.Cell> cells = new ArrayList<>(Rows.HEADER.size());
            for (int i = 0; i < Rows.HEADER.size(); i++) {
                cells.add(Block.Cell.of(i, i < row.getCellCount() ? row.getCellText(i) : ""));
            }
            int number = row.getRowNum();
            return new Block.TableRow(1, number, false, cells, new SourceLocation(source, 0, 0, 0, 1, number, 0));
        }
    }
}
