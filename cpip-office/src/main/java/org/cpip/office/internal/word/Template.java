package org.cpip.office.internal.word;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.RefusedException;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An open house template. Everything that is used of it has been read once before anything is written. */
public final class Template implements Closeable {

    private static final String STRICT = "http://purl.oclc.org/";

    private final OpcPackage docx;
    private final DocumentTheme theme;

    private Template(OpcPackage docx, DocumentTheme theme) {
        this.docx = docx;
        this.theme = theme;
    }

    /**
     * Opens a template.
     *
     * @throws IOException if it cannot be used; the message names it, says why and what to do
     */
    public static Template open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw unusable(path, "there is no such file", null);
        }
        try {
            OpcPackage docx = OpcPackage.open(Source.of(path), Limits.defaults());
            try {
                for (Relationship relationship : docx.relationships("")) {
                    if (relationship.uri().startsWith(STRICT)) {
                        throw unusable(path, "it is a Strict Open XML document; save it as a Word document", null);
                    }
                }
                return new Template(docx, theme(docx, path));
            } catch (IOException | RuntimeException | Error e) {
                docx.close();
                throw e;
            }
        } catch (UnreadableFileException e) {
            Diagnostic problem = DocxProblem.unreadable(e, SourceLocation.of(path.toString()));
            throw unusable(path, problem.message() + " " + problem.remedy(), e);
        } catch (LimitExceededException e) {
            throw unusable(path, e.getMessage(), e);
        }
    }

    private static DocumentTheme theme(OpcPackage docx, Path path) throws IOException {
        try {
            return TemplateTheme.of(docx);
        } catch (RefusedException e) {
            throw unusable(path, String.valueOf(e.getMessage()), e);
        }
    }

    public DocumentTheme theme() {
        return theme;
    }

    @Override
    public void close() throws IOException {
        docx.close();
    }

    private static IOException unusable(Path path, String why, @Nullable Exception cause) {
        return new RefusedException("The template \"" + path + "\" cannot be used: " + why, cause);
    }
}
