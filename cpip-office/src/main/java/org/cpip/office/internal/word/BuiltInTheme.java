package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** How documents look without a house template. */
public final class BuiltInTheme implements DocumentTheme {

    public static final String HEADER_ID = "rIdHeader";
    public static final String FOOTER_ID = "rIdFooter";

    /** The built-in styles. */
    public BuiltInTheme() {}

    @Override
    public StyleIds styles() {
        return StyleIds.OURS;
    }

    @Override
    public PageSetup pageSetup(boolean landscape) {
        return (landscape ? A4Paper.LANDSCAPE : A4Paper.PORTRAIT).pageSetup();
    }

    @Override
    public List<Part> parts(String title, DocumentLabels labels) {
        return List.of(
                Part.ofKind("styles", "rIdStyles", xml -> copy("styles.xml", labels, xml)),
                Part.ofKind("settings", "rIdSettings", xml -> copy("settings.xml", labels, xml)),
                header(title, StyleIds.OURS),
                footer(StyleIds.OURS, labels));
    }

    @Override
    public List<Relation> relations() {
        return List.of();
    }

    public static Part header(String title, StyleIds styles) {
        return Part.ofKind("header", HEADER_ID, xml -> HeadersAndFooters.header(title, styles, xml));
    }

    public static Part footer(StyleIds styles, DocumentLabels labels) {
        return Part.ofKind("footer", FOOTER_ID, xml -> HeadersAndFooters.footer(styles, labels, xml));
    }

    public static InputStream resource(String name) {
        return Objects.requireNonNull(BuiltInTheme.class.getResourceAsStream(name), name);
    }

    private static void copy(String resource, DocumentLabels labels, XmlWriter xml) throws IOException {
        try (InputStream in = resource(resource)) {
            xml.markup(inLanguage(new String(in.readAllBytes(), StandardCharsets.US_ASCII), labels));
        }
    }

    /** One of our parts with the language of these words in place of its own. */
    static String inLanguage(String part, DocumentLabels labels) {
        return part.replace("\"" + DocumentLabels.ENGLISH.language() + "\"", "\"" + labels.language() + "\"");
    }
}
