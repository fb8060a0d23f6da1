package org.cpip.io.json;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.model.Programme;

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
