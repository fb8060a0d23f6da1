package org.cpip.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.exchange.ExportResult;
import org.cpip.model.Programme;

/** The parts of a programme's Word document. */
public final class DocxPackage {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DOCUMENT = "word/document.xml";
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private DocxPackage() {}

    /**
     * Writes a programme as a package, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written, or the template cannot be used: then nothing was written
     */
    public static ExportResult write(Programme programme, DocxOptions options, OutputStream out) throws IOException {
        if (options.template().isEmpty()) {
            write(programme, options, new OurHouse(), out);
        } else {
            try (Template template = Template.open(options.template().get())) {
                write(programme, options, template.house(), out);
            }
        }
        return ExportResult.complete();
    }

    private static void write(Programme programme, DocxOptions options, House house, OutputStream out)
            throws IOException {
        PackageWriter.write(parts(programme, options, house), house.relations(), out);
    }

    private static List<Part> parts(Programme programme, DocxOptions options, House house) throws IOException {
        Wording wording = new Wording(programme);
        String title = PlanBody.titleOf(programme);
        String author = options.author();
        String creator =
                Cell.isBlank(author) ? programme.owner().map(wording::party).orElse(title) : author;
        List<Part> parts = new ArrayList<>(house.parts(title));
        parts.add(new Part(
                "docProps/core.xml",
                CORE_TYPE,
                "",
                "rIdCore",
                CORE_RELATIONSHIP,
                xml -> Furniture.properties(title, creator, xml)));
        parts.add(new Part(
                DOCUMENT,
                WORD_TYPE + "document.main+xml",
                "",
                "rIdDocument",
                RELATIONSHIPS + "/officeDocument",
                new PlanBody(programme, wording, options.contents(), house)::write));
        parts.addAll(PlanPart.parts(programme, DOCUMENT));
        return parts;
    }

    static Part wordPart(String name, String id, Part.Body body) {
        return new Part(
                "word/" + name + ".xml", WORD_TYPE + name + "+xml", DOCUMENT, id, RELATIONSHIPS + "/" + name, body);
    }
}
