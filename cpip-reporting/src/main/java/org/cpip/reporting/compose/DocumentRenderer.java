package org.cpip.reporting.compose;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.spi.ReportRenderer;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.WriteOptions;

/** A renderer that knows documents alone: a progress report becomes one, in the language that the options ask for. */
public abstract class DocumentRenderer implements ReportRenderer {

    /** For subclasses. */
    protected DocumentRenderer() {}

    @Override
    public final boolean rendersDocuments() {
        return true;
    }

    @Override
    public void render(ProgressReport report, OutputStream out, WriteOptions options) throws IOException {
        renderDocument(Documents.of(report, Wording.of(options.text(Wording.LANGUAGE))), out, options);
    }
}
