package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.Relationship;

/**
 * The page set-up of a template: that of its last section, with the headers and footers that it has or inherits from the
 * sections before it (ECMA-376 part 1, 17.10).
 */
final class TemplateSection {

    private static final Map<String, List<String>> KEPT = Map.of(
            "pgSz", List.of("w", "h", "orient", "code"),
            "pgMar", List.of("top", "right", "bottom", "left", "header", "footer", "gutter"),
            "pgNumType", List.of("fmt", "start"),
            "docGrid", List.of("type", "linePitch", "charSpace"));
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int TWO_CENTIMETRES = 1_134;
    /** Below this, a table of actions has no room on an upright page. */
    private static final int NARROW = 8_000;

    private final Map<String, String> references = new LinkedHashMap<>();
    private Map<String, Map<String, String>> properties = Map.of();
    private boolean titlePage;
    private final List<String> written = new ArrayList<>();
    private boolean headers;
    private boolean footers;

    private TemplateSection() {}

    /** Reads the sections of a main part. */
    static TemplateSection read(XmlCursor cursor) throws IOException {
        TemplateSection section = new TemplateSection();
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("sectPr")) {
                section.readOne(cursor);
            }
        }
        return section;
    }

    private void readOne(XmlCursor cursor) throws IOException {
        properties = new LinkedHashMap<>();
        titlePage = false;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            switch (name) {
                case "headerReference", "footerReference" ->
                    references.put(name + " " + cursor.text("type"), cursor.relationship());
                case "titlePg" -> titlePage = cursor.isOn();
                case "sectPrChange" -> cursor.skip();
                default -> {
                    if (KEPT.containsKey(name)) {
                        properties.put(name, attributes(cursor, KEPT.getOrDefault(name, List.of())));
                    }
                }
            }
        }
    }

    private static Map<String, String> attributes(XmlCursor cursor, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : names) {
            String value = cursor.text(name).strip();
            if (!value.isEmpty() && value.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-')) {
                values.put(name, value);
            }
        }
        return values;
    }

    /** Takes the headers and footers. */
    void resolve(List<Relationship> relationships, String main, TemplateParts parts) throws IOException {
        for (Map.Entry<String, String> reference : references.entrySet()) {
            Optional<Relationship> target = relationships.stream()
                    .filter(each -> each.id().equals(reference.getValue()) && !each.external())
                    .findFirst();
            Optional<String> part = target.flatMap(each -> each.partFrom(main)).filter(parts::has);
            String[] words = reference.getKey().split(" ", 2);
            if (part.isPresent() && List.of("default", "first", "even").contains(words[1])) {
                boolean header = words[0].startsWith("header");
                headers |= header;
                footers |= !header;
                String id = "rIdHouse-" + (header ? "header" : "footer") + "-" + words[1];
                parts.add(part.get(), header ? "header" : "footer", id);
                written.add("<w:" + words[0] + " w:type=\"" + words[1] + "\" r:id=\"" + id + "\"/>");
            }
        }
        if (!headers) {
            written.add("<w:headerReference w:type=\"default\" r:id=\"" + BuiltInTheme.HEADER_ID + "\"/>");
        }
        if (!footers) {
            written.add("<w:footerReference w:type=\"default\" r:id=\"" + BuiltInTheme.FOOTER_ID + "\"/>");
            written.add("<w:footerReference w:type=\"first\" r:id=\"" + BuiltInTheme.FOOTER_ID + "\"/>");
        }
    }

    boolean hasHeaders() {
        return headers;
    }

    boolean hasFooters() {
        return footers;
    }

    /** The paper; turned on its side for a wide table, or when an upright page is too narrow for any. */
    PageSetup pageSetup(boolean wide) {
        int width = number("pgSz", "w", A4_WIDTH);
        int height = number("pgSz", "h", A4_HEIGHT);
        int across = number("pgMar", "left", TWO_CENTIMETRES)
                + number("pgMar", "right", TWO_CENTIMETRES)
                + number("pgMar", "gutter", 0);
        int down = number("pgMar", "top", TWO_CENTIMETRES) + number("pgMar", "bottom", TWO_CENTIMETRES);
        boolean turned = width < height && (wide || width - across < NARROW);
        int sheetWidth = turned ? height : width;
        int sheetHeight = turned ? width : height;
        Map<String, String> size = new LinkedHashMap<>(properties.getOrDefault("pgSz", Map.of()));
        size.put("w", Integer.toString(sheetWidth));
        size.put("h", Integer.toString(sheetHeight));
        if (turned) {
            size.put("orient", "landscape");
        }
        StringBuilder section = new StringBuilder("<w:sectPr>");
        written.forEach(section::append);
        append(section, "pgSz", size);
        append(section, "pgMar", margins());
        append(section, "pgNumType", properties.getOrDefault("pgNumType", Map.of()));
        section.append(titlePage ? "<w:titlePg/>" : "");
        append(section, "docGrid", properties.getOrDefault("docGrid", Map.of()));
        return new PageSetup(
                Math.max(sheetWidth - across, sheetWidth / 2),
                Math.max(sheetHeight - down, sheetHeight / 2),
                section.append("</w:sectPr>").toString());
    }

    private Map<String, String> margins() {
        Map<String, String> margins = new LinkedHashMap<>();
        for (String name : KEPT.getOrDefault("pgMar", List.of())) {
            int fallback =
                    name.equals("gutter") ? 0 : name.length() == 6 && !name.equals("bottom") ? 567 : TWO_CENTIMETRES;
            String said = properties.getOrDefault("pgMar", Map.of()).getOrDefault(name, Integer.toString(fallback));
            margins.put(name, said);
        }
        return margins;
    }

    private static void append(StringBuilder section, String name, Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            section.append("<w:").append(name);
            attributes.forEach((attribute, value) -> section.append(" w:")
                    .append(attribute)
                    .append("=\"")
                    .append(value)
                    .append('"'));
            section.append("/>");
        }
    }

    /** A length; a negative margin lets the text overlap the header, and measures the same. */
    private int number(String element, String attribute, int fallback) {
        String value = properties.getOrDefault(element, Map.of()).getOrDefault(attribute, "");
        try {
            return Math.min(31_680, Math.abs(Integer.parseInt(value)));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
