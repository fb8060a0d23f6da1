package org.cpip.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;

/** What has to be known before sheets can be read: their names, the texts they share, how cells show their values. */
public final class WorkbookParts {

    /** The name that all programs give the part with the list of sheets. */
    public static final String USUAL = "xl/workbook.xml";

    /**
     * A sheet.
     *
     * @param number from 1, as the tabs stand
     * @param name on its tab
     * @param hidden whether it is not shown
     */
    public record Sheet(int number, String name, boolean hidden) {}

    private final Map<String, Sheet> sheetsByRelation = new LinkedHashMap<>();
    private final Map<String, String> partsByRelation = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    /** Few texts have words that are struck out. */
    private final Map<Integer, String> struck = new HashMap<>();

    private final CellFormats formats = new CellFormats();
    private boolean from1904;

    /** Of a workbook that is still to be read. */
    public WorkbookParts() {}

    /** Reads these parts, as far as they are there, by what the workbook says of their names. */
    public void read(OpcPackage file) throws IOException {
        String workbook = mainPart(file);
        int slash = workbook.lastIndexOf('/') + 1;
        String shared = workbook.substring(0, slash) + "sharedStrings.xml";
        String styles = workbook.substring(0, slash) + "styles.xml";
        for (Relationship relationship : file.relationships(workbook)) {
            String part = relationship.external()
                    ? ""
                    : relationship.partFrom(workbook).orElse("");
            switch (relationship.type().toLowerCase(Locale.ROOT)) {
                case "worksheet" -> partsByRelation.put(relationship.id(), part);
                case "sharedstrings" -> shared = part;
                case "styles" -> styles = part;
                default -> {
                    // Charts and macros show no cells.
                }
            }
        }
        read(file, workbook, this::workbook);
        read(file, styles, formats::read);
        read(file, shared, this::strings);
    }

    private static String mainPart(OpcPackage file) throws IOException {
        if (file.has(USUAL)) {
            return USUAL;
        }
        try {
            return file.mainPart();
        } catch (UnreadableFileException e) {
            // An archive of another kind has no sheets, which is said.
            return USUAL;
        }
    }

    /** Reads a part. */
    @FunctionalInterface
    public interface PartReader {
        /** Reads what it needs; the cursor stands at the root. */
        void read(XmlCursor xml) throws IOException;
    }

    /** Gives a part to a reader and reads what that leaves, so that damage is seen; nothing happens when it is not there. */
    public static void read(OpcPackage file, String part, PartReader reader) throws IOException {
        if (file.has(part)) {
            try (XmlCursor xml = file.open(part)) {
                xml.root();
                reader.read(xml);
                xml.finish();
            }
        }
    }

    /** The sheets by the names of their parts, as the tabs stand. */
    public Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheetsByRelation.forEach((relation, sheet) -> {
            String part = partsByRelation.get(relation);
            if (part != null) {
                sheets.put(part, sheet);
            }
        });
        return sheets;
    }

    /** How many sheets there are, shown or not. */
    public int count() {
        return sheetsByRelation.size();
    }

    List<String> strings() {
        return strings;
    }

    /** The words of a shared text that are struck out. */
    String struck(int string) {
        return struck.getOrDefault(string, "");
    }

    CellFormats formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
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
                RichText text = RichText.read(xml);
                if (!text.struck().isEmpty()) {
                    struck.put(strings.size(), text.struck());
                }
                strings.add(text.text());
            }
        }
    }
}
