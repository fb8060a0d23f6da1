package org.cpip.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/** Writes the canonical JSON form: fixed order, two-space indent, line feeds, UTF-8. Nothing is lost. */
public final class JsonExporter implements ProgrammeExporter {

    /** For {@link java.util.ServiceLoader}. */
    public JsonExporter() {}

    @Override
    public Format format() {
        return JsonFormat.FORMAT;
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        CanonicalJson.write(programme, out);
        return ExportResult.complete();
    }
}
