package org.cpip.io.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.io.docx.write.DocxOptions;
import org.cpip.io.docx.write.PlanDocument;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes a programme as a Word document: a summary, a table of actions for each workstream, and the bodies and documents
 * that the plan names. Immutable and safe for use by many threads.
 */
public final class DocxExporter implements ProgrammeExporter {

    private static final FormatOption AUTHOR = FormatOption.text(
            "author", "", "Author in the document's properties; without it the programme's owner, or its title");

    private static final FormatOption CONTENTS = FormatOption.choice(
            "contents",
            List.of("auto", "yes", "no"),
            "auto",
            "Write a contents list: always, never, or when the document is likely to have more than ten pages");

    private static final FormatOption TEMPLATE = FormatOption.file(
            "template", "Path of a Word file (.dotx, .docx) whose styles, headers, footers and page set-up are used");

    private static final Format FORMAT = new Format(
            "docx",
            "Word document",
            List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            List.of("docx"),
            Set.of(Capability.LOSSLESS),
            List.of(),
            List.of(AUTHOR, CONTENTS, TEMPLATE));

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the option {@code contents} has another value than it
     *     allows, or {@code template} is no path
     * @throws IOException if the stream cannot be written, or the template cannot be used: then nothing was written
     */
    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        DocxOptions how = new DocxOptions(
                options.text(AUTHOR),
                DocxOptions.Contents.valueOf(options.text(CONTENTS).toUpperCase(Locale.ROOT)),
                options.file(TEMPLATE),
                options.limits());
        return PlanDocument.write(programme, how, out);
    }
}
