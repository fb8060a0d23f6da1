package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** A plugin of one line: {@code LINE <title>}. As small as a format can be. */
public class LineFormat implements ProgrammeImporter, ProgrammeExporter {

    static final FormatOption LOUD = FormatOption.flag("loud", false, "Upper case.");
    static final FormatOption END = FormatOption.choice("end", List.of("lf", "none"), "lf", "What ends the line.");

    private final String id;
    private final String extension;
    private final Detection sureness;

    /** As the service loader makes it. */
    public LineFormat() {
        this("line", "line", Detection.CERTAIN);
    }

    LineFormat(String id, String extension, Detection sureness) {
        this.id = id;
        this.extension = extension;
        this.sureness = sureness;
    }

    @Override
    public Format format() {
        return new Format(
                id,
                "One line",
                List.of("text/x-line"),
                List.of(extension),
                Set.of(),
                List.of(LOUD),
                List.of(LOUD, END));
    }

    @Override
    public Detection detect(Probe probe) {
        return probe.text().startsWith("LINE ") ? sureness : Detection.NO;
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        String text = new String(source.readAll(options.limits()), StandardCharsets.UTF_8);
        String title = id + ":" + text.strip();
        return new ImportResult(
                Optional.of(Programme.builder().id(Slugs.of(title)).title(title).build()), List.of());
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        out.write(("LINE " + programme.title()).getBytes(StandardCharsets.UTF_8));
        if (programme.title().equals("fail")) {
            throw new IOException("no space");
        }
        out.write('\n');
        out.flush();
        return ExportResult.complete();
    }
}
