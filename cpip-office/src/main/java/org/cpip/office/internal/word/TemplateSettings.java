package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;

/**
 * Our settings with those of a template that its page set-up and theme depend on. Others, such as protection, mail merge
 * or a forced update of fields, are left where they are.
 */
final class TemplateSettings {

    /** How the theme's colours are used (ECMA-376 part 1, 17.15.1.20). */
    private static final String[] COLOURS = {
        "bg1",
        "t1",
        "bg2",
        "t2",
        "accent1",
        "accent2",
        "accent3",
        "accent4",
        "accent5",
        "accent6",
        "hyperlink",
        "followedHyperlink"
    };

    private TemplateSettings() {}

    static String merged(OpcPackage docx, String main, String ours) throws IOException {
        Optional<String> part = docx.related(main, "settings").filter(docx::has);
        if (part.isEmpty()) {
            return ours;
        }
        String merged = ours;
        try (XmlCursor cursor = docx.open(part.get())) {
            cursor.root();
            int depth = cursor.depth();
            while (cursor.startWithin(depth)) {
                switch (cursor.name()) {
                    case "evenAndOddHeaders" -> {
                        if (cursor.isOn()) {
                            merged = before(merged, "<w:characterSpacingControl", "<w:evenAndOddHeaders/>");
                        }
                    }
                    case "mirrorMargins" -> {
                        if (cursor.isOn()) {
                            merged = before(merged, "<w:defaultTabStop", "<w:mirrorMargins/>");
                        }
                    }
                    case "clrSchemeMapping" -> merged = before(merged, "<w:decimalSymbol", colours(cursor));
                    default -> {
                        // The document's own.
                    }
                }
                cursor.skip();
            }
        }
        return merged;
    }

    private static String before(String settings, String element, String addition) {
        return settings.replaceFirst(element, addition + element);
    }

    private static String colours(XmlCursor cursor) {
        StringBuilder mapping = new StringBuilder("<w:clrSchemeMapping");
        for (String name : COLOURS) {
            String value = cursor.text(name);
            if (value.matches("[A-Za-z0-9]{1,20}")) {
                mapping.append(" w:").append(name).append("=\"").append(value).append('"');
            }
        }
        return mapping.append("/>").toString();
    }
}
