package org.cpip.io.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cpip.io.exchange.ExportResult;
import org.cpip.model.Programme;

/** The parts of a programme's Word document. */
public final class DocxPackage {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEADER_ID = "rIdHeader";
    static final String FOOTER_ID = "rIdFooter";

    private static final String DOCUMENT = "word/document.xml";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private DocxPackage() {}

    /**
     * Writes a programme as a package, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static ExportResult write(Programme programme, DocxOptions options, OutputStream out) throws IOException {
        PackageWriter.write(parts(programme, options), out);
        return new ExportResult(Losses.of(programme));
    }

    private static List<Part> parts(Programme programme, DocxOptions options) {
        Wording wording = new Wording(programme);
        String title = PlanBody.titleOf(programme);
        String author = options.author();
        String creator =
                Cell.isBlank(author) ? programme.owner().map(wording::party).orElse(title) : author;
        List<Part> parts = new ArrayList<>();
        parts.add(wordPart("styles", "rIdStyles", xml -> copy("styles.xml", xml)));
        parts.add(wordPart("settings", "rIdSettings", xml -> copy("settings.xml", xml)));
        parts.add(wordPart("header", HEADER_ID, xml -> Furniture.header(title, xml)));
        parts.add(wordPart("footer", FOOTER_ID, Furniture::footer));
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
                new PlanBody(programme, wording, options.contents())::write));
        return parts;
    }

    private static Part wordPart(String name, String id, Part.Body body) {
        return new Part(
                "word/" + name + ".xml", WORD_TYPE + name + "+xml", DOCUMENT, id, RELATIONSHIPS + "/" + name, body);
    }

    private static void copy(String resource, XmlWriter xml) throws IOException {
        try (InputStream in = DocxPackage.class.getResourceAsStream(resource)) {
            xml.copy(Objects.requireNonNull(in, resource));
        }
    }
}
