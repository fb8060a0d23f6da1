package org.cpip.office.internal.opc;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.cpip.spi.exchange.LimitExceededException;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the elements of one part. Names are those of WordprocessingML whatever the prefix, in its transitional
 * and its Strict namespace; alternate content is resolved on the way, so that a reader sees the first choice or the
 * fallback, never both (ECMA-376 Part 3, 7.6). A document type is refused, and nothing is ever fetched. For one thread.
 */
public final class XmlCursor implements Closeable {

    /** Where nesting stops whatever the limits say, so that a reader may call itself for each level. */
    private static final int DEEPEST = 1_000;

    private final PartStream stream;
    private final String part;
    private final XMLStreamReader2 reader;
    private final int deepest;
    private final Budget budget;
    private final Namespaces namespaces = new Namespaces();
    /** For each depth, whether the alternate content that stands there has had its choice. */
    private final BitSet chosen = new BitSet();

    private String name = "";
    private int depth;
    private boolean again;

    XmlCursor(PartStream stream, String part, Budget budget) throws IOException {
        this.stream = stream;
        this.part = part;
        this.deepest = Math.min(budget.limits().depth(), DEEPEST);
        this.budget = budget;
        // A factory for each part: a shared one would keep the names of every file ever read.
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            this.reader = (XMLStreamReader2) factory.createXMLStreamReader(stream);
        } catch (XMLStreamException | RuntimeException e) {
            stream.close();
            throw failure(e);
        }
    }

    /** Goes to the root element. */
    public void root() throws IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // The prolog says nothing that matters here.
        }
        name = nameHere();
    }

    /** How many elements are open, the one at hand included. */
    public int depth() {
        return depth;
    }

    /**
     * Goes to the next element that begins within the one open at {@code outer}, at whatever depth; false when that one
     * has ended. What an element holds is passed through too, unless it is {@linkplain #skip() skipped}.
     */
    public boolean startWithin(int outer) throws IOException {
        if (again) {
            again = false;
            return true;
        }
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                name = nameHere();
                if (!name.isEmpty() || !isAlternate()) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
                return false;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Lets the next {@link #startWithin(int)} give the element at hand once more. */
    public void unread() {
        again = true;
    }

    /** Passes over the rest of the element at hand. */
    public void skip() throws IOException {
        leave(depth);
    }

    /** Passes over the rest of the element open at {@code outer}. */
    public void leave(int outer) throws IOException {
        while (depth >= outer) {
            next();
        }
    }

    /** Reads to the end of the part, so that its check sum is known to be right. */
    public void finish() throws IOException {
        leave(1);
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // Comments may follow the root element.
        }
    }

    /**
     * Passes over the element at hand and adds the characters that stand directly in it, line ends and tabs as spaces:
     * only elements break a line.
     */
    public void characters(StringBuilder into) throws IOException {
        int outer = depth;
        while (depth >= outer) {
            int event = next();
            if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && depth == outer) {
                append(into);
            }
        }
    }

    private void append(StringBuilder into) throws IOException {
        try {
            append(into, reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw failure(e);
        }
        stream.pieceEnds();
        if (into.length() > budget.limits().textLength()) {
            throw new LimitExceededException("textLength", budget.limits().textLength(), budget.location());
        }
    }

    private static void append(StringBuilder into, char[] from, int start, int length) {
        int end = start + length;
        int plain = start;
        for (int i = start; i < end; i++) {
            if (from[i] < ' ') {
                into.append(from, plain, i - plain).append(' ');
                plain = i + 1;
            }
        }
        into.append(from, plain, end - plain);
    }

    /**
     * Passes over the element at hand and hands on the characters that stand directly in it as they are.
     */
    public void characters(Writer into) throws IOException {
        int outer = depth;
        while (depth >= outer) {
            int event = next();
            if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && depth == outer) {
                try {
                    into.write(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                } catch (UncheckedStreamException e) {
                    throw failure(e);
                }
                stream.pieceEnds();
            }
        }
    }

    /** The local name of a WordprocessingML element; empty text for an element of another namespace. */
    public String name() {
        return name;
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
                return reader.getAttributeValue(i).equals("preserve");
            }
        }
        return false;
    }

    private String nameHere() {
        return namespaces.isWord(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    /** Whether the element at hand is part of alternate content; an alternative that is not taken is passed over. */
    private boolean isAlternate() throws IOException {
        if (!Namespaces.isCompatibility(reader.getNamespaceURI())) {
            return false;
        }
        switch (reader.getLocalName()) {
            case "AlternateContent" -> chosen.clear(depth);
            case "Choice", "Fallback" -> {
                if (chosen.get(depth - 1)) {
                    skip();
                } else {
                    chosen.set(depth - 1);
                }
            }
            default -> skip();
        }
        return true;
    }

    private int next() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser's own slips on hostile bytes count as what they are: XML that cannot be read.
            throw failure(e);
        }
        stream.pieceEnds();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > deepest) {
                    throw new LimitExceededException("depth", deepest, budget.location());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new DocxException(DocxProblem.DOCTYPE, part);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new DocxException(DocxProblem.MALFORMED_XML, part, "it refers to an entity that is not declared");
            default -> {
                // Characters, comments and processing instructions are for those who ask.
            }
        }
        return event;
    }

    private IOException failure(Exception e) {
        IOException trouble = stream.trouble();
        if (trouble != null) {
            return trouble;
        }
        return DocxException.malformed(part, e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // Nothing was to come any more.
        }
        stream.close();
    }
}
