package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;

/** How documents look with a house template; what it lacks is taken from ours. */
final class TemplateHouse implements House {

    private final org.cpip.office.internal.opc.OpcPackage docx;
    private final String main;
    private final Optional<String> stylesPart;
    private final TemplateStyles styles;
    private final TemplateSection section;
    private final TemplateParts copied;
    private final String settings;

    private TemplateHouse(org.cpip.office.internal.opc.OpcPackage docx) throws IOException {
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
     * @throws org.cpip.office.internal.archive.UnreadableFileException if it is no Word file or a damaged one
     */
    static TemplateHouse of(org.cpip.office.internal.opc.OpcPackage docx) throws IOException {
        return new TemplateHouse(docx);
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
    public Sheet sheet(boolean wide) {
        return section.sheet(wide);
    }

    @Override
    public List<Part> parts(String title, Words words) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.ofKind("styles", "rIdStyles", xml -> writeStyles(words, xml)));
        parts.add(Part.ofKind("settings", "rIdSettings", xml -> xml.markup(OurHouse.inLanguage(settings, words))));
        if (!section.hasHeaders()) {
            parts.add(OurHouse.header(title, styles()));
        }
        if (!section.hasFooters()) {
            parts.add(OurHouse.footer(styles(), words));
        }
        parts.addAll(copied.parts());
        return parts;
    }

    @Override
    public List<Relation> relations() {
        return copied.relations();
    }

    private void writeStyles(Words words, XmlWriter xml) throws IOException {
        if (stylesPart.isEmpty()) {
            xml.markup(OurHouse.inLanguage(resource("styles.xml"), words));
            return;
        }
        try (InputStream theirs = docx.bytes(stylesPart.get());
                InputStream ours = OurHouse.resource("styles.xml")) {
            new StylesMerge(styles, words.language(), xml).write(theirs, ours);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OurHouse.resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
