package org.cpip.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.internal.carried.PlanPart;
import org.cpip.model.Programme;
import org.cpip.office.internal.word.BuiltInTheme;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Template;
import org.cpip.spi.exchange.ExportResult;

/** The parts of a programme's Word document. */
public final class PlanDocument {

    private PlanDocument() {}

    /**
     * Writes a programme as a package, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written, or the template cannot be used: then nothing was written
     */
    public static ExportResult write(Programme programme, DocxOptions options, OutputStream out) throws IOException {
        if (options.template().isEmpty()) {
            write(programme, options, new BuiltInTheme(), out);
        } else {
            try (Template template = Template.open(options.template().get())) {
                write(programme, options, template.theme(), out);
            }
        }
        return ExportResult.complete();
    }

    private static void write(Programme programme, DocxOptions options, DocumentTheme theme, OutputStream out)
            throws IOException {
        PackageWriter.write(parts(programme, options, theme), theme.relations(), out);
    }

    private static List<Part> parts(Programme programme, DocxOptions options, DocumentTheme theme) throws IOException {
        Wording wording = new Wording(programme);
        String title = PlanBody.titleOf(programme);
        String author = options.author();
        String creator =
                Cell.isBlank(author) ? programme.owner().map(wording::party).orElse(title) : author;
        List<Part> parts = new ArrayList<>(theme.parts(title));
        parts.add(Part.properties(title, creator));
        parts.add(Part.document(new PlanBody(programme, wording, options.contents(), theme)::write));
        parts.addAll(PlanPart.parts(Part.DOCUMENT, programme, options.limits()));
        return parts;
    }
}
