package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.cpip.spi.exchange.Limits;

/** What has to be known before sheets can be read: their names, the texts they share, which numbers are dates. */
final class WorkbookParts {

    /**
     * A sheet.
     *
     * @param number from 1, as the tabs stand
     * @param name on its tab
     * @param hidden whether it is not shown
     */
    record Sheet(int number, String name, boolean hidden) {}

    /** Formats that every program knows by number and that show a day (ECMA-376 part 1, section 18.8.30). */
    private static final Set<Integer> DAY_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private final Limits limits;
    private final String source;
    private final Map<String, Sheet> sheetsByRelation = new LinkedHashMap<>();
    private final Map<String, String> pathsByRelation = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dayFormats = new HashSet<>(DAY_FORMATS);
    private final List<Integer> formatsByStyle = new ArrayList<>();
    private boolean from1904;

    WorkbookParts(Limits limits, String source) {
        this.limits = limits;
        this.source = source;
    }

    /** Reads these parts, as far as they are there. */
    void read(Archive archive) throws IOException, DamagedException {
        archive.read("xl/workbook.xml", in -> workbook(new Xml(in, limits, source)));
        archive.read("xl/_rels/workbook.xml.rels", in -> relations(new Xml(in, limits, source)));
        archive.read("xl/sharedStrings.xml", in -> strings(new Xml(in, limits, source)));
        archive.read("xl/styles.xml", in -> styles(new Xml(in, limits, source)));
    }

    /** The sheets by the names of their parts, as the tabs stand. */
    Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheetsByRelation.forEach((relation, sheet) -> {
            String path = pathsByRelation.get(relation);
            if (path != null) {
                sheets.put(path.startsWith("/") ? path.substring(1) : "xl/" + path, sheet);
            }
        });
        return sheets;
    }

    List<String> strings() {
        return strings;
    }

    boolean from1904() {
        return from1904;
    }

    /** Whether numbers in cells of this style are shown as days. */
    boolean isDay(int style) {
        return style >= 0 && style < formatsByStyle.size() && dayFormats.contains(formatsByStyle.get(style));
    }

    private void workbook(Xml xml) throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                String value = xml.attribute("date1904").orElse("");
                from1904 = value.equals("1") || value.equals("true");
            } else if (xml.isStart("sheet")) {
                boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
                Sheet sheet = new Sheet(
                        sheetsByRelation.size() + 1, xml.attribute("name").orElse(""), hidden);
                sheetsByRelation.put(xml.attribute("id").orElse(""), sheet);
            }
        }
    }

    private void relations(Xml xml) throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("Relationship")
                    && xml.attribute("Type").orElse("").toLowerCase(Locale.ROOT).endsWith("/worksheet")) {
                pathsByRelation.put(
                        xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
            }
        }
    }

    private void strings(Xml xml) throws IOException, XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("si")) {
                strings.add(richText(xml, "si"));
            }
        }
    }

    /** A text in runs of one look each; how it is pronounced is left out. */
    static String richText(Xml xml, String element) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                spoken = xml.isStart("rPh");
            } else if (xml.isStart("t") && !spoken) {
                xml.append(text, xml.text());
            }
        }
        return CellText.decode(text.toString());
    }

    private void styles(Xml xml) throws IOException, XMLStreamException {
        boolean cells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                if (isDayFormat(xml.attribute("formatCode").orElse(""))) {
                    dayFormats.add(xml.number("numFmtId"));
                }
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                cells = xml.isStart("cellXfs");
            } else if (cells && xml.isStart("xf")) {
                formatsByStyle.add(xml.number("numFmtId"));
            }
        }
    }

    /** Whether a format shows a day or a year, outside quotes, brackets and escapes. */
    private static boolean isDayFormat(String format) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracketed = c == '[';
            } else if (!quoted && !bracketed && "dDyY".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
