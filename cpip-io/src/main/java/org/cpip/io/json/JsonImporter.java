package org.cpip.io.json;

import java.io.IOException;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Reads the canonical JSON form (RFC 8259), in UTF-8, UTF-16 or UTF-32, with or without a byte-order mark. */
public final class JsonImporter implements ProgrammeImporter {

    /** For {@link java.util.ServiceLoader}. */
    public JsonImporter() {}

    @Override
    public Format format() {
        return JsonFormat.FORMAT;
    }

    @Override
    public Detection detect(Probe probe) {
        String text = probe.text().stripLeading();
        boolean named = probe.extension().equals("json");
        if (!text.startsWith("{")) {
            return named ? Detection.POSSIBLE : Detection.NO;
        }
        if (text.contains("\"schemaVersion\"") && text.contains("\"workstreams\"")) {
            return Detection.CERTAIN;
        }
        String inside = text.substring(1).stripLeading();
        boolean object = inside.startsWith("\"") || inside.startsWith("}");
        return object || named ? Detection.LIKELY : Detection.NO;
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        return CanonicalJson.read(source.withProgress(options.progress()), options);
    }
}
