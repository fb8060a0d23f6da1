package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** How documents look without a house template. */
public final class OurHouse implements House {

    public static final String HEADER_ID = "rIdHeader";
    public static final String FOOTER_ID = "rIdFooter";

    /** The built-in styles. */
    public OurHouse() {}

    @Override
    public StyleIds styles() {
        return StyleIds.OURS;
    }

    @Override
    public Sheet sheet(boolean wide) {
        return (wide ? Page.LANDSCAPE : Page.PORTRAIT).sheet();
    }

    @Override
    public List<Part> parts(String title, Words words) {
        return List.of(
                Part.ofKind("styles", "rIdStyles", xml -> copy("styles.xml", words, xml)),
                Part.ofKind("settings", "rIdSettings", xml -> copy("settings.xml", words, xml)),
                header(title, StyleIds.OURS),
                footer(StyleIds.OURS, words));
    }

    @Override
    public List<Relation> relations() {
        return List.of();
    }

    public static Part header(String title, StyleIds styles) {
        return Part.ofKind("header", HEADER_ID, xml -> Furniture.header(title, styles, xml));
    }

    public static Part footer(StyleIds styles, Words words) {
        return Part.ofKind("footer", FOOTER_ID, xml -> Furniture.footer(styles, words, xml));
    }

    public static InputStream resource(String name) {
        return Objects.requireNonNull(OurHouse.class.getResourceAsStream(name), name);
    }

    private static void copy(String resource, Words words, XmlWriter xml) throws IOException {
        try (InputStream in = resource(resource)) {
            xml.markup(inLanguage(new String(in.readAllBytes(), StandardCharsets.US_ASCII), words));
        }
    }

    /** One of our parts with the language of these words in place of its own. */
    static String inLanguage(String part, Words words) {
        return part.replace("\"" + Words.ENGLISH.language() + "\"", "\"" + words.language() + "\"");
    }
}
