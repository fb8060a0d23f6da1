package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;

/** How documents look with a house template; what it lacks is taken from ours. */
final class TemplateTheme implements DocumentTheme {

    private final OpcPackage docx;
    private final String main;
    private final Optional<String> stylesPart;
    private final TemplateStyles styles;
    private final TemplateSection section;
    private final TemplateParts copied;
    private final String settings;

    private TemplateTheme(OpcPackage docx) throws IOException {
        this.docx = docx;
        main = docx.mainPart();
        stylesPart = docx.related(main, "styles").filter(docx::has);
        styles = stylesPart.isPresent() ? readStyles(stylesPart.get()) : TemplateStyles.none();
        try (XmlCursor cursor = docx.open(main)) {
            section = TemplateSection.read(cursor);
        }
        copied = new TemplateParts(docx);
        for (String type : List.of("theme", "fontTable", "numbering")) {
            Optional<String> part = docx.related(main, type).filter(docx::has);
            if (part.isPresent()) {
                copied.add(part.get(), type, "rIdHouse-" + type);
            }
        }
        section.resolve(docx.relationships(main), main, copied);
        settings = TemplateSettings.merged(docx, main, resource("settings.xml"));
        copied.verify();
    }

    /**
     * Reads all that is used of a template.
     *
     * @throws UnreadableFileException if it is no Word file or a damaged one
     */
    static TemplateTheme of(OpcPackage docx) throws IOException {
        return new TemplateTheme(docx);
    }

    private TemplateStyles readStyles(String part) throws IOException {
        try (XmlCursor cursor = docx.open(part)) {
            return TemplateStyles.read(cursor);
        }
    }

    @Override
    public StyleIds styles() {
        return styles.ids();
    }

    @Override
    public PageSetup pageSetup(boolean landscape) {
        return section.pageSetup(landscape);
    }

    @Override
    public List<Part> parts(String title, DocumentLabels labels) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.ofKind("styles", "rIdStyles", xml -> writeStyles(labels, xml)));
        parts.add(Part.ofKind("settings", "rIdSettings", xml -> xml.markup(BuiltInTheme.inLanguage(settings, labels))));
        if (!section.hasHeaders()) {
            parts.add(BuiltInTheme.header(title, styles()));
        }
        if (!section.hasFooters()) {
            parts.add(BuiltInTheme.footer(styles(), labels));
        }
        parts.addAll(copied.parts());
        return parts;
    }

    @Override
    public List<Relation> relations() {
        return copied.relations();
    }

    private void writeStyles(DocumentLabels labels, XmlWriter xml) throws IOException {
        if (stylesPart.isEmpty()) {
            xml.markup(BuiltInTheme.inLanguage(resource("styles.xml"), labels));
            return;
        }
        try (InputStream theirs = docx.bytes(stylesPart.get());
                InputStream ours = BuiltInTheme.resource("styles.xml")) {
            new StylesMerge(styles, labels.language(), xml).write(theirs, ours);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BuiltInTheme.resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
