package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.xlsx.cell.CellText;

/** What has to be known before sheets can be read: their names, the texts they share, which numbers are dates. */
final class WorkbookParts {

    private static final String WORKBOOK = "xl/workbook.xml";

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

    private final Map<String, Sheet> sheetsByRelation = new LinkedHashMap<>();
    private final Map<String, String> partsByRelation = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dayFormats = new HashSet<>(DAY_FORMATS);
    /** How exactly the other formats of dates show one: {@code m} for months, {@code y} for years. */
    private final Map<Integer, Character> coarseFormats = new HashMap<>(Map.of(17, 'm'));

    private final List<Integer> formatsByStyle = new ArrayList<>();
    private boolean from1904;

    /** Reads these parts, as far as they are there. */
    void read(OpcPackage file) throws IOException {
        for (Relationship relationship : file.relationships(WORKBOOK)) {
            if (relationship.type().toLowerCase(Locale.ROOT).equals("worksheet")) {
                relationship.partFrom(WORKBOOK).ifPresent(part -> partsByRelation.put(relationship.id(), part));
            }
        }
        read(file, WORKBOOK, this::workbook);
        read(file, "xl/sharedStrings.xml", this::strings);
        read(file, "xl/styles.xml", this::styles);
    }

    /** Reads a part. */
    @FunctionalInterface
    interface PartReader {
        /** Reads what it needs; the cursor stands at the root. */
        void read(XmlCursor xml) throws IOException;
    }

    /** Gives a part to a reader and reads what that leaves, so that damage is seen; nothing happens when it is not there. */
    static void read(OpcPackage file, String part, PartReader reader) throws IOException {
        if (file.has(part)) {
            try (XmlCursor xml = file.open(part)) {
                xml.root();
                reader.read(xml);
                xml.finish();
            }
        }
    }

    /** The sheets by the names of their parts, as the tabs stand. */
    Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheetsByRelation.forEach((relation, sheet) -> {
            String part = partsByRelation.get(relation);
            if (part != null) {
                sheets.put(part, sheet);
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

    /** How exactly numbers in cells of this style, which shows dates, are shown: {@code d}, {@code m} or {@code y}. */
    char precision(int style) {
        return coarseFormats.getOrDefault(formatsByStyle.get(style), 'd');
    }

    /** What the workbook says of its sheets and its dates (ECMA-376 part 1, sections 18.2.19 and 18.2.28). */
    private void workbook(XmlCursor xml) throws IOException {
        int workbook = xml.depth();
        while (xml.startWithin(workbook)) {
            if (xml.localName().equals("workbookPr")) {
                String value = xml.plain("date1904");
                from1904 = value.equals("1") || value.equals("true");
            } else if (xml.localName().equals("sheet")) {
                boolean hidden =
                        !xml.plain("state").isEmpty() && !xml.plain("state").equals("visible");
                Sheet sheet = new Sheet(sheetsByRelation.size() + 1, xml.plain("name"), hidden);
                sheetsByRelation.put(xml.relationship(), sheet);
            }
        }
    }

    private void strings(XmlCursor xml) throws IOException {
        int table = xml.depth();
        while (xml.startWithin(table)) {
            if (xml.localName().equals("si")) {
                strings.add(richText(xml));
            }
        }
    }

    /**
     * The text of the element at hand, in runs of one look each; how it is pronounced is left out (ECMA-376 part 1, section
     * 18.4.6).
     */
    static String richText(XmlCursor xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int element = xml.depth();
        while (xml.startWithin(element)) {
            if (xml.localName().equals("rPh")) {
                xml.skip();
            } else if (xml.localName().equals("t")) {
                xml.verbatim(text);
            }
        }
        return CellText.decode(text.toString());
    }

    /** Which number formats show a day, and which format each style of cells has (sections 18.8.10 and 18.8.30). */
    private void styles(XmlCursor xml) throws IOException {
        int sheet = xml.depth();
        int cells = Integer.MAX_VALUE;
        while (xml.startWithin(sheet)) {
            switch (xml.localName()) {
                case "numFmt" -> {
                    if (isDayFormat(xml.plain("formatCode"))) {
                        int number = CellText.number(xml.plain("numFmtId"));
                        dayFormats.add(number);
                        coarse(xml.plain("formatCode")).ifPresent(precision -> coarseFormats.put(number, precision));
                    }
                }
                case "cellXfs" -> cells = xml.depth();
                case "xf" -> {
                    if (xml.depth() == cells + 1) {
                        formatsByStyle.add(CellText.number(xml.plain("numFmtId")));
                    }
                }
                default -> cells = xml.depth() <= cells ? Integer.MAX_VALUE : cells;
            }
        }
    }

    /** {@code mmm yyyy} shows no day. */
    private static Optional<Character> coarse(String format) {
        String letters = format.replaceAll("\"[^\"]{0,200}\"|\\[[^\\]]{0,200}\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
        if (letters.contains("d")) {
            return Optional.empty();
        }
        return Optional.of(letters.contains("m") ? 'm' : 'y');
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
