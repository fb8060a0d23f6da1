package org.cpip.office.internal.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.read.CarriedPart;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A table that a document carries unseen, so that what comes back is understood whatever became of the visible text.
 * Characters that XML cannot hold come back as U+FFFD, tabs and line ends as spaces. Immutable.
 *
 * @param namespace of the elements, by which the table is found
 * @param item a GUID that goes with the namespace
 */
public record CarriedTable(String namespace, String item) {

    private static final String TABLE = "table";
    private static final String ROW = "row";
    private static final String CELL = "cell";

    /** The parts of a package that hold these rows. */
    public List<Part> parts(List<List<String>> rows) {
        return Part.data(Part.DOCUMENT, "rIdTable", namespace, item, xml -> write(rows, xml));
    }

    private void write(List<List<String>> rows, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<" + TABLE + " xmlns=\"" + namespace + "\">");
        for (List<String> row : rows) {
            xml.markup("<" + ROW + ">");
            for (String cell : row) {
                xml.markup("<" + CELL + ">");
                xml.text(cell);
                xml.markup("</" + CELL + ">");
            }
            xml.markup("</" + ROW + ">");
        }
        xml.markup("</" + TABLE + ">");
    }

    /**
     * The rows that a source carries; empty when it is no Word document, carries no such table, or a damaged one.
     *
     * @throws LimitExceededException if it goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public Optional<List<List<String>>> read(Source source, Limits limits) throws IOException {
        try (OpcPackage docx = OpcPackage.open(source, limits)) {
            Optional<String> part = CarriedPart.name(docx, namespace, TABLE);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            try (XmlCursor cursor = docx.open(part.get())) {
                cursor.root();
                List<List<String>> rows = rows(cursor, limits, SourceLocation.of(source.name()));
                cursor.finish();
                return Optional.of(rows);
            }
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static List<List<String>> rows(XmlCursor cursor, Limits limits, SourceLocation place) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int table = cursor.depth();
        while (cursor.startWithin(table)) {
            if (cursor.localName().equals(ROW)) {
                if (rows.size() == limits.rows()) {
                    throw new LimitExceededException("rows", limits.rows(), place);
                }
                rows.add(cells(cursor, limits, place));
            } else {
                cursor.skip();
            }
        }
        return rows;
    }

    private static List<String> cells(XmlCursor cursor, Limits limits, SourceLocation place) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int row = cursor.depth();
        while (cursor.startWithin(row)) {
            if (cells.size() == limits.cells()) {
                throw new LimitExceededException("cells", limits.cells(), place);
            }
            text.setLength(0);
            cursor.characters(text);
            cells.add(text.toString());
        }
        return cells;
    }
}
