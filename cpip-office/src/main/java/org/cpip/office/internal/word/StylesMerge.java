package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cpip.office.internal.archive.XmlParsers;

/**
 * Writes the styles of a template, and after them those of ours that it lacks. It copies whatever stands in them, prefixes
 * and all, and so goes by the parser's events, of which a cursor shows only elements. Not safe for use by several threads.
 */
final class StylesMerge {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The elements around a default language, from the outside in, and what to write where one is missing. */
    private static final String[] AROUND = {"docDefaults", "rPrDefault", "rPr"};

    private final TemplateStyles styles;
    private final String language;
    private final XmlWriter xml;

    /** Takes a style of ours. */
    @FunctionalInterface
    interface Visitor {
        void style(String id, String type, String name, boolean isDefault, int outline);
    }

    /** Takes the tag of the language for a template that names none. */
    StylesMerge(TemplateStyles styles, String languageTag, XmlWriter xml) {
        this.styles = styles;
        this.language = "<w:lang " + WordWriter.NAMESPACE + " w:val=\"" + languageTag + "\"/>";
        this.xml = xml;
    }

    /** Goes through our own styles. */
    static void ourStyles(Visitor visitor) throws IOException {
        try (InputStream in = BuiltInTheme.resource("styles.xml")) {
            XMLStreamReader reader = reader(in);
            String id = "";
            String type = "";
            String name = "";
            boolean isDefault = false;
            int outline = 9;
            while (reader.hasNext()) {
                int event = reader.next();
                String element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? reader.getLocalName()
                        : "";
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (element) {
                        case "style" -> {
                            id = reader.getAttributeValue(W, "styleId");
                            type = reader.getAttributeValue(W, "type");
                            isDefault = reader.getAttributeValue(W, "default") != null;
                            outline = 9;
                        }
                        case "name" -> name = reader.getAttributeValue(W, "val");
                        case "outlineLvl" -> outline = Integer.parseInt(reader.getAttributeValue(W, "val"));
                        default -> {
                            // How the style looks.
                        }
                    }
                } else if (element.equals("style")) {
                    visitor.style(id, type, name, isDefault, outline);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes both. */
    void write(InputStream theirs, InputStream ours) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        try {
            copyTheirs(reader(theirs), ours);
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("The styles of the template cannot be read: " + e.getMessage(), e);
        }
    }

    private void copyTheirs(XMLStreamReader reader, InputStream ours) throws IOException, XMLStreamException {
        int depth = 0;
        int missing = styles.languageDepth();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(reader, true);
                    boolean here = depth == missing
                            && missing < AROUND.length
                            && (depth == 0 || reader.getLocalName().equals(AROUND[depth - 1]));
                    if (here) {
                        language(missing);
                        missing = TemplateStyles.HAS_LANGUAGE;
                    }
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (missing == AROUND.length
                            && depth == missing
                            && reader.getLocalName().equals("rPr")) {
                        xml.markup(language);
                        missing = TemplateStyles.HAS_LANGUAGE;
                    }
                    if (depth == 0) {
                        copyOurs(reader(ours));
                    }
                    end(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> xml.text(reader.getText());
                default -> {
                    // Comments say nothing to Word.
                }
            }
        }
    }

    /** Writes a default language into the elements that are missing around it. */
    private void language(int from) throws IOException {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = from; i < AROUND.length; i++) {
            before.append("<w:")
                    .append(AROUND[i])
                    .append(' ')
                    .append(WordWriter.NAMESPACE)
                    .append('>');
            after.insert(0, "</w:" + AROUND[i] + ">");
        }
        xml.markup(before + language + after);
    }

    private void copyOurs(XMLStreamReader reader) throws IOException, XMLStreamException {
        boolean copying = false;
        String style = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean isStyle = reader.getLocalName().equals("style");
                if (isStyle) {
                    style = reader.getAttributeValue(W, "styleId");
                    copying = styles.adds(style);
                }
                if (copying && !isUnwanted(style, reader.getLocalName())) {
                    start(reader, false);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && copying) {
                if (!isUnwanted(style, reader.getLocalName())) {
                    end(reader);
                }
                copying = !reader.getLocalName().equals("style");
            }
        }
    }

    /** The house's header rows may be dark: their style says which colour the text has. */
    private boolean isUnwanted(String style, String element) {
        return element.equals("color") && style.equals("TableHeading") && styles.hasTable();
    }

    private void start(XMLStreamReader reader, boolean theirs) throws IOException {
        String element = reader.getLocalName();
        xml.markup("<");
        name(reader.getPrefix(), element);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            xml.markup(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:");
            xml.text(prefix == null ? "" : prefix);
            value(reader.getNamespaceURI(i));
        }
        if (!theirs && element.equals("style")) {
            xml.markup(" " + WordWriter.NAMESPACE);
        }
        boolean madeDefault = theirs
                && element.equals("style")
                && styles.becomesDefault(String.valueOf(reader.getAttributeValue(W, "styleId")));
        if (madeDefault) {
            xml.markup(" ");
            name(reader.getPrefix(), "default");
            value("1");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String said = reader.getAttributeValue(i);
            // "default" as the template says it, or said above
            boolean unwanted = attribute.equals("default")
                    && (madeDefault
                            || !theirs && styles.hasDefault(String.valueOf(reader.getAttributeValue(W, "type"))));
            if (!unwanted) {
                xml.markup(" ");
                name(reader.getAttributePrefix(i), attribute);
                value(theirs ? said : ourValue(element, attribute, said));
            }
        }
        xml.markup(">");
    }

    private String ourValue(String element, String attribute, String said) {
        boolean refers = attribute.equals("styleId")
                || attribute.equals("val")
                        && (element.equals("basedOn") || element.equals("next") || element.equals("link"));
        return refers ? styles.ids().of(said) : said;
    }

    private void end(XMLStreamReader reader) throws IOException {
        xml.markup("</");
        name(reader.getPrefix(), reader.getLocalName());
        xml.markup(">");
    }

    private void name(String prefix, String local) throws IOException {
        if (prefix != null && !prefix.isEmpty()) {
            xml.text(prefix);
            xml.markup(":");
        }
        xml.text(local);
    }

    private void value(String text) throws IOException {
        xml.markup("=\"");
        xml.attribute(text == null ? "" : text);
        xml.markup("\"");
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XmlParsers.factory().createXMLStreamReader(in);
    }
}
