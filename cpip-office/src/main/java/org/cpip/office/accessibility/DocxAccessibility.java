package org.cpip.office.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Checks a Word document (ECMA-376, transitional and Strict) against what government documents in the United Kingdom
 * must be for people who cannot see, read or use a mouse well.
 *
 * <p>Each finding is a diagnostic with a code {@code A11Y-…}, a place and a remedy; {@code
 * docs/reference/diagnostics/accessibility.md} has a section on each code. A document that cannot be read gives an error
 * {@code DOCX-…} instead. The check sees the file, not its meaning: that nothing was found is no proof. Static methods,
 * safe for use by many threads.
 */
public final class DocxAccessibility {

    private DocxAccessibility() {}

    /**
     * Checks a file with the default limits.
     *
     * @return what was found: about the document as a whole first, then from its beginning to its end; empty when all is
     *     well
     * @throws org.cpip.spi.exchange.LimitExceededException if the file goes beyond the limits
     * @throws IOException if the file cannot be read
     */
    public static List<Diagnostic> check(Path file) throws IOException {
        return check(Source.of(file));
    }

    /**
     * Checks a source with the default limits.
     *
     * @return as {@link #check(Path)}
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public static List<Diagnostic> check(Source source) throws IOException {
        return check(source, Limits.defaults());
    }

    /**
     * Checks a source.
     *
     * @return as {@link #check(Path)}
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public static List<Diagnostic> check(Source source, Limits limits) throws IOException {
        Findings findings = new Findings(source.name());
        try (OpcPackage docx = OpcPackage.open(source, limits)) {
            check(docx, findings);
        } catch (UnreadableFileException e) {
            return List.of(DocxProblem.unreadable(e, SourceLocation.of(source.name())));
        }
        return findings.list();
    }

    private static void check(OpcPackage docx, Findings findings) throws IOException {
        String main = docx.mainPart();
        Properties properties = Properties.of(docx);
        properties.check(findings);
        if (isForcedToUpdate(docx, main)) {
            findings.add(Rule.FORCED_UPDATE);
        }
        Fonts fonts = Fonts.of(docx, main);
        StyleSheet styles = StyleSheet.of(docx, main);
        if (!styles.hasLanguage()) {
            findings.add(Rule.NO_LANGUAGE);
        }
        BodyCheck body;
        try (XmlCursor cursor = docx.open(main)) {
            body = new BodyCheck(cursor, styles, findings, "");
            body.document();
        }
        body.summary(properties, fonts);
        for (var relationship : docx.relationships(main)) {
            String type = relationship.type();
            Optional<String> part = relationship.partFrom(main).filter(docx::has);
            if ((type.equals("header") || type.equals("footer")) && part.isPresent()) {
                try (XmlCursor cursor = docx.open(part.get())) {
                    new BodyCheck(cursor, styles, findings, type).headerOrFooter();
                }
            }
        }
    }

    private static boolean isForcedToUpdate(OpcPackage docx, String main) throws IOException {
        Optional<String> settings = docx.related(main, "settings").filter(docx::has);
        if (settings.isEmpty()) {
            return false;
        }
        try (XmlCursor cursor = docx.open(settings.get())) {
            cursor.root();
            int depth = cursor.depth();
            while (cursor.startWithin(depth)) {
                if (cursor.name().equals("updateFields")) {
                    return cursor.isOn();
                }
                cursor.skip();
            }
        }
        return false;
    }
}
