package org.cpip.office.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;

/** Which fonts a document's theme names, and which fonts have serifs. */
final class Fonts {

    /** What Word takes when a document names no font at all. */
    static final String OF_WORD = "Times New Roman";

    private static final Set<String> SANS = Set.of(
            "arial",
            "aptos",
            "avenir",
            "calibri",
            "candara",
            "carlito",
            "corbel",
            "franklin gothic book",
            "frutiger",
            "futura",
            "gill sans",
            "gill sans mt",
            "helvetica",
            "helvetica neue",
            "inter",
            "lato",
            "montserrat",
            "myriad pro",
            "roboto",
            "segoe ui",
            "tahoma",
            "trebuchet ms",
            "univers",
            "verdana",
            "century gothic",
            "univers light",
            "ubuntu");
    private static final Set<String> OTHER = Set.of(
            "times new roman",
            "times",
            "cambria",
            "georgia",
            "garamond",
            "baskerville",
            "book antiqua",
            "bookman old style",
            "caladea",
            "century",
            "century schoolbook",
            "constantia",
            "palatino",
            "palatino linotype",
            "rockwell",
            "courier",
            "courier new",
            "consolas",
            "comic sans ms",
            "brush script mt",
            "lucida handwriting");
    /** The families of the font table that are not sans serif (ECMA-376 Part 1, 17.8.3.9). */
    private static final List<String> OTHER_FAMILIES = List.of("roman", "modern", "script", "decorative");

    private final Map<String, String> families = new HashMap<>();
    private String major = "";
    private String minor = "";

    private Fonts() {}

    static Fonts of(OpcPackage docx, String main) throws IOException {
        Fonts fonts = new Fonts();
        Optional<String> theme = docx.related(main, "theme").filter(docx::has);
        if (theme.isPresent()) {
            try (XmlCursor cursor = docx.open(theme.get())) {
                fonts.readTheme(cursor);
            }
        }
        Optional<String> table = docx.related(main, "fontTable").filter(docx::has);
        if (table.isPresent()) {
            try (XmlCursor cursor = docx.open(table.get())) {
                fonts.readTable(cursor);
            }
        }
        return fonts;
    }

    private void readTheme(XmlCursor cursor) throws IOException {
        cursor.root();
        int depth = cursor.depth();
        boolean heading = false;
        while (cursor.startWithin(depth)) {
            switch (cursor.localName()) {
                case "majorFont" -> heading = true;
                case "minorFont" -> heading = false;
                case "latin" -> {
                    String font = cursor.plain("typeface");
                    major = heading && major.isEmpty() ? font : major;
                    minor = !heading && minor.isEmpty() ? font : minor;
                }
                default -> {
                    // Colours and effects.
                }
            }
        }
    }

    private void readTable(XmlCursor cursor) throws IOException {
        cursor.root();
        int depth = cursor.depth();
        String font = "";
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "font" -> font = cursor.text("name").toLowerCase(Locale.ROOT);
                case "family" -> families.put(font, cursor.value());
                default -> {
                    // Character sets and embedded fonts.
                }
            }
        }
    }

    /** The font that a name stands for: itself, or one of the theme's after {@code theme:}. */
    String resolve(String name) {
        if (!name.startsWith(StyleSheet.THEME)) {
            return name.isEmpty() ? OF_WORD : name;
        }
        String font = name.startsWith("major", StyleSheet.THEME.length()) ? major : minor;
        return font.isEmpty() ? OF_WORD : font;
    }

    /** Whether a font is known to be none without serifs; a font that nobody knows gets the benefit of the doubt. */
    boolean isUnsuitable(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (OTHER.contains(name)) {
            return true;
        }
        if (SANS.contains(name) || name.contains("sans") || name.startsWith("arial")) {
            return false;
        }
        return name.contains("serif") || OTHER_FAMILIES.contains(families.getOrDefault(name, ""));
    }
}
