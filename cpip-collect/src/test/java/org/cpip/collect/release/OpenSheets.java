package org.cpip.collect.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a program sees it that knows OpenDocument from its standard alone (ISO/IEC 26300 part 3), and none of our code. */
record OpenSheets(Document document, List<Sheet> sheets, List<Range> ranges) {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST = 5_000;

    /** A sheet with the texts of its rows, without the blank ones at the ends of rows and below. */
    record Sheet(String name, List<List<Seen>> rows) {
        String text(int row, int column) {
            return row < rows.size() && column < rows.get(row).size()
                    ? rows.get(row).get(column).text()
                    : "";
        }
    }

    /** What stands in a cell, and whether it is a number. */
    record Seen(String text, boolean number) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A marked-up table: its name, and the rows and columns of its corners, from 0. */
    record Range(String name, String sheet, int top, int left, int bottom, int right, boolean headed) {}

    static OpenSheets parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            return new OpenSheets(
                    document,
                    all(document.getElementsByTagNameNS(TABLE, "table")).stream()
                            .map(OpenSheets::sheet)
                            .toList(),
                    all(document.getElementsByTagNameNS(TABLE, "database-range")).stream()
                            .map(OpenSheets::range)
                            .toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Every element of a name, wherever it stands. */
    List<Element> elements(String localName) {
        return all(document.getElementsByTagNameNS("*", localName));
    }

    /** Whether any element has an attribute of tables with this value, or with any for an empty one. */
    boolean has(String attribute, String value) {
        return all(document.getElementsByTagNameNS("*", "*")).stream()
                .anyMatch(each -> IntStream.range(0, each.getAttributes().getLength())
                        .mapToObj(i -> each.getAttributes().item(i))
                        .filter(one -> TABLE.equals(one.getNamespaceURI()))
                        .anyMatch(one -> attribute.equals(one.getLocalName())
                                && (value.isEmpty() || value.equals(one.getNodeValue()))));
    }

    Sheet sheet(String name) {
        return sheets.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Sheet sheet(Element table) {
        List<List<Seen>> rows = new ArrayList<>();
        for (Element row : all(table.getElementsByTagNameNS(TABLE, "table-row"))) {
            List<Seen> cells = cells(row);
            IntStream.range(0, repeated(row, "number-rows-repeated")).forEach(i -> rows.add(cells));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return new Sheet(table.getAttributeNS(TABLE, "name"), rows);
    }

    private static List<Seen> cells(Element row) {
        List<Seen> cells = new ArrayList<>();
        for (Element cell : all(row.getElementsByTagNameNS("*", "*"))) {
            if (cell.getLocalName().equals("table-cell") || cell.getLocalName().equals("covered-table-cell")) {
                String text = String.join(
                        "\n",
                        all(cell.getElementsByTagNameNS(TEXT, "p")).stream()
                                .map(Element::getTextContent)
                                .toList());
                Seen seen =
                        new Seen(text, cell.getAttributeNS(OFFICE, "value-type").equals("float"));
                IntStream.range(0, repeated(cell, "number-columns-repeated")).forEach(i -> cells.add(seen));
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static int repeated(Element element, String attribute) {
        String times = element.getAttributeNS(TABLE, attribute);
        return times.isEmpty() ? 1 : Math.min(MOST, Integer.parseInt(times));
    }

    // "'Figures by sex'.A4:'Figures by sex'.H14", "Cover.A1:Cover.B2", "$Notes.$A$3:.$B$12"
    private static Range range(Element range) {
        String address = range.getAttributeNS(TABLE, "target-range-address").replace("$", "");
        String[] ends = address.split(":(?=[^:]*$)");
        int dot = ends[0].lastIndexOf('.');
        String sheet = ends[0].substring(0, dot).replaceAll("^'|'$", "");
        String from = ends[0].substring(dot + 1);
        String to = ends[1].substring(ends[1].lastIndexOf('.') + 1);
        // that it has headings is what a range says by itself (19.644)
        boolean headed = !range.getAttributeNS(TABLE, "contains-header").equals("false");
        return new Range(
                range.getAttributeNS(TABLE, "name"), sheet, row(from), column(from), row(to), column(to), headed);
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[A-Z]", "")) - 1;
    }

    private static int column(String reference) {
        return reference.replaceAll("[0-9]", "").chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
