package org.cpip.io.docx.wordml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** How documents look without a house template. */
public final class OurHouse implements House {

    public static final String HEADER_ID = "rIdHeader";
    public static final String FOOTER_ID = "rIdFooter";

    @Override
    public StyleIds styles() {
        return StyleIds.OURS;
    }

    @Override
    public Sheet sheet(boolean wide) {
        return (wide ? Page.LANDSCAPE : Page.PORTRAIT).sheet();
    }

    @Override
    public List<Part> parts(String title) {
        return List.of(
                Part.ofKind("styles", "rIdStyles", xml -> copy("styles.xml", xml)),
                Part.ofKind("settings", "rIdSettings", xml -> copy("settings.xml", xml)),
                header(title, StyleIds.OURS),
                footer(StyleIds.OURS));
    }

    @Override
    public List<Relation> relations() {
        return List.of();
    }

    public static Part header(String title, StyleIds styles) {
        return Part.ofKind("header", HEADER_ID, xml -> Furniture.header(title, styles, xml));
    }

    public static Part footer(StyleIds styles) {
        return Part.ofKind("footer", FOOTER_ID, xml -> Furniture.footer(styles, xml));
    }

    public static InputStream resource(String name) {
        return Objects.requireNonNull(OurHouse.class.getResourceAsStream(name), name);
    }

    private static void copy(String resource, XmlWriter xml) throws IOException {
        try (InputStream in = resource(resource)) {
            xml.copy(in);
        }
    }
}
