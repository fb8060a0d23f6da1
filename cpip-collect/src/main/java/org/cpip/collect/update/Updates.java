package org.cpip.collect.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.xlsx.internal.WorkbookAside;

/**
 * What came back in filled forms. Immutable and safe for use by many threads.
 *
 * @param rows in the order of the sources, then of their rows
 * @param diagnostics what there is to say about the sources; with an error among them a row was not read
 */
@Experimental
public record Updates(List<UpdateRow> rows, List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public Updates {
        rows = List.copyOf(rows);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a filled form: CSV, Word, or any format at hand that has tables.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the default limits
     * @throws IOException if the source cannot be read
     */
    public static Updates read(Source source) throws IOException {
        return read(ProgrammeIO.load(), source, ReadOptions.defaults());
    }

    /**
     * The same with other formats or options.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public static Updates read(ProgrammeIO formats, Source source, ReadOptions options) throws IOException {
        Optional<Updates> document = DocumentReader.read(source, options);
        if (document.isPresent()) {
            return document.get();
        }
        UpdateReader reader = new UpdateReader(source.name(), FormSheet.guideTexts());
        formats.inspect(source, options, reader);
        WorkbookAside.read(source, options.limits(), reader::aside);
        return reader.result();
    }

    /** What came back in several files, as one. */
    public static Updates merge(List<Updates> files) {
        List<UpdateRow> rows = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Updates file : files) {
            rows.addAll(file.rows());
            diagnostics.addAll(file.diagnostics());
        }
        return new Updates(rows, diagnostics);
    }

    /**
     * Checks the rows against a programme and adds them to its history, which alone grows: what the plan said when it
     * opened stays, and {@link Programme#asAt} gives the plan of any day before. Rows that say nothing new are left alone. The
     * programme that is given stays as it is, so to try is to look at the result and drop it.
     */
    public static UpdateResult apply(Programme programme, Updates updates, UpdateOptions options) {
        return new UpdateRound(programme, updates, options, false, Scale.FIVE_POINT).apply();
    }
}
