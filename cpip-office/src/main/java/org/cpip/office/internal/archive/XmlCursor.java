package org.cpip.office.internal.archive;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.cpip.spi.exchange.LimitExceededException;

/**
 * A walk over the elements of one part. Names are those of WordprocessingML whatever the prefix, in its transitional
 * and its Strict namespace; alternate content is resolved on the way, so that a reader sees the first choice or the
 * fallback, never both (ECMA-376 Part 3, 7.6). A document type is refused, and nothing is ever fetched. For one thread.
 */
public final class XmlCursor extends XmlElement implements Closeable {

    /** The prefixes that Word always writes, in files that lost their declarations. */
    private static final Set<String> WORD_EXTENSIONS = Set.of(
            "wps", "wpg", "wpc", "wpi", "wne", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "a14", "am3d");

    /** Where nesting stops whatever the limits say, so that a reader may call itself for each level. */
    private static final int DEEPEST = 1_000;

    private static final int LONG_TEXT = 48;

    private final EntryStream stream;
    private final String part;
    private final int deepest;
    private final XmlNames names;
    /** For each depth, whether the alternate content that stands there has had its choice. */
    private final BitSet chosen = new BitSet();

    private String name = "";
    private int depth;
    private boolean again;
    /** The characters of the text at hand, where the parser has them. */
    private char[] piece = {};

    XmlCursor(EntryStream stream, String part) throws IOException {
        super(reader(stream, part));
        this.stream = stream;
        this.part = part;
        this.deepest = Math.min(stream.limits().depth(), DEEPEST);
        this.names = new XmlNames(stream);
    }

    private static XMLStreamReader2 reader(EntryStream stream, String part) throws IOException {
        try {
            return (XMLStreamReader2) XmlParsers.factory().createXMLStreamReader(stream);
        } catch (XMLStreamException | RuntimeException e) {
            stream.close();
            throw failure(stream, part, e);
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
     * in WordprocessingML only elements break a line (ECMA-376 Part 1, 17.3.3).
     */
    public void characters(StringBuilder into) throws IOException {
        int outer = depth;
        while (pieceWithin(outer)) {
            append(into, piece, reader.getTextStart(), reader.getTextLength());
            checkLength(into);
        }
    }

    /** Passes over the element at hand and adds the characters that stand directly in it as they are. */
    public void verbatim(StringBuilder into) throws IOException {
        int outer = depth;
        while (pieceWithin(outer)) {
            into.append(piece, reader.getTextStart(), reader.getTextLength());
            checkLength(into);
        }
    }

    /** Passes over the element at hand and hands on the characters that stand directly in it as they are. */
    public void characters(Writer into) throws IOException {
        int outer = depth;
        while (pieceWithin(outer)) {
            into.write(piece, reader.getTextStart(), reader.getTextLength());
        }
    }

    /** Goes to the next {@link #piece} of text that stands directly in the element open at a depth; false at its end. */
    private boolean pieceWithin(int outer) throws IOException {
        while (depth >= outer) {
            int event = next();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == outer) {
                try {
                    piece = reader.getTextCharacters();
                } catch (UncheckedStreamException e) {
                    // The parser reads a long text in pieces, and finds only here that it cannot.
                    throw failure(e);
                }
                stream.pieceEnds();
                return true;
            }
        }
        return false;
    }

    private void checkLength(StringBuilder text) throws IOException {
        int most = stream.limits().textLength();
        if (text.length() > most) {
            throw new LimitExceededException("textLength", most, stream.location());
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
        if (plain == start && length > LONG_TEXT) {
            // A string takes its characters from an array, and a builder from a string, many at a time.
            into.append(new String(from, start, length));
        } else {
            into.append(from, plain, end - plain);
        }
    }

    /** The local name of a WordprocessingML element; empty text for an element of another namespace. */
    public String name() {
        return name;
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
                if (chosen.get(depth - 1) || !isUnderstood()) {
                    skip();
                } else {
                    chosen.set(depth - 1);
                }
            }
            default -> skip();
        }
        return true;
    }

    /**
     * Whether the alternative at hand requires nothing but what Word's own extensions add (ECMA-376 Part 3, 7.6). What another
     * maker's require is not known here, and the fallback says it in words that are.
     */
    private boolean isUnderstood() {
        String required = reader.getAttributeValue(null, "Requires");
        if (required == null) {
            return true;
        }
        for (String prefix : required.trim().split("\\s+")) {
            String namespace = reader.getNamespaceURI(prefix);
            boolean known = namespace == null
                    ? WORD_EXTENSIONS.contains(prefix)
                    : namespace.startsWith("http://schemas.microsoft.com/office/");
            if (!known) {
                return false;
            }
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
                    throw new LimitExceededException("depth", deepest, stream.location());
                }
                names.count(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new UnreadableFileException(FileProblem.DOCTYPE, part);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableFileException(
                        FileProblem.MALFORMED_XML, part, "it refers to an entity that is not declared");
            default -> {
                // Characters, comments and processing instructions are for those who ask.
            }
        }
        return event;
    }

    private IOException failure(Exception e) {
        return failure(stream, part, e);
    }

    private static IOException failure(EntryStream stream, String part, Exception e) {
        IOException trouble = stream.trouble();
        if (trouble != null) {
            return trouble;
        }
        return UnreadableFileException.malformed(part, e);
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
