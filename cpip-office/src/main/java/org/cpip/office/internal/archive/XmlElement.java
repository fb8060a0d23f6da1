package org.cpip.office.internal.archive;

import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** The element at which a cursor stands: its name and its attributes. To be asked before the cursor goes on. */
abstract class XmlElement {

    final XMLStreamReader2 reader;
    final Namespaces namespaces = new Namespaces();
    private final AttributeWord preserve = new AttributeWord("preserve");

    XmlElement(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    /** The local name whatever the namespace. */
    public String localName() {
        return reader.getLocalName();
    }

    /** The namespace of the element at hand; empty text for none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** Whether the element at hand is of Office's language for formulas. */
    public boolean isMaths() {
        return Namespaces.isMaths(reader.getNamespaceURI());
    }

    /** A WordprocessingML attribute of the element at hand; null when it has none. */
    public @Nullable String attribute(String local) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (reader.getAttributeLocalName(i).equals(local) && namespaces.isWord(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A WordprocessingML attribute of the element at hand; empty text when it has none. */
    public String text(String local) {
        String value = attribute(local);
        return value == null ? "" : value;
    }

    /** The attribute {@code w:val}; empty text when there is none. */
    public String value() {
        return text("val");
    }

    /** The attribute {@code w:val} as a number, which it is for most; the fallback when it is none. */
    public int number(int fallback) {
        return number("val", fallback);
    }

    /** An attribute as a number; the fallback when it is missing or no number. */
    public int number(String local, int fallback) {
        String value = attribute(local);
        if (value == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Whether a property is switched on: it is, unless its value says otherwise (ECMA-376 Part 1, 17.17.4). */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** An attribute without a namespace; empty text when there is none. */
    public String plain(String local) {
        String value = reader.getAttributeValue("", local);
        return value == null ? "" : value;
    }

    /** An attribute of whatever namespace; empty text when there is none. */
    public String anywhere(String local) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The id of the relationship that the element at hand names ({@code r:id}); empty text when there is none. */
    public String relationship() {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && reader.getAttributeNamespace(i).endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether white space at the ends of the element's text counts ({@code xml:space}). */
    public boolean keepsSpace() {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (reader.getAttributeLocalName(i).equals("space")) {
                return preserve.isValueOf(reader, i);
            }
        }
        return false;
    }
}
