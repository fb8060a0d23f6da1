package org.cpip.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A part of a workbook, element by element, by local names: there are two namespaces for the same format. Nothing outside
 * the part is ever looked at. For one thread.
 */
final class Xml {

    private final XMLStreamReader reader;
    private final Limits limits;
    private final String source;
    private int depth;

    Xml(InputStream in, Limits limits, String source) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = guarded(() -> factory.createXMLStreamReader(decoded(in)));
        this.limits = limits;
        this.source = source;
    }

    /** The parts are in UTF-8 or UTF-16. Decoded here, because the platform's reader prints what it cannot decode. */
    private static Reader decoded(InputStream in) throws XMLStreamException {
        try {
            PushbackInputStream bytes = new PushbackInputStream(in, 3);
            byte[] head = bytes.readNBytes(3);
            boolean utf16 = head.length > 1 && (head[0] & head[1] & 0xff) == 0xfe && head[0] != head[1];
            boolean mark =
                    head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
            bytes.unread(head, 0, mark ? 0 : head.length);
            // A decoder, unlike a character set, throws for what it cannot decode.
            return new InputStreamReader(
                    bytes, (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /**
     * Goes to the next beginning or end of an element.
     *
     * @return whether there is one
     */
    boolean next() throws XMLStreamException, LimitExceededException {
        while (guarded(reader::hasNext)) {
            int event = guarded(reader::next);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > limits.depth()) {
                    throw exceeded("depth", limits.depth());
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute of the element that begins here, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a number from 0 on, as such; -1 when it is none. */
    int number(String name) {
        String text = attribute(name).orElse("");
        return text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    /** The text of the element that begins here, to its end; that of elements in it is left out. */
    String text() throws XMLStreamException, LimitExceededException {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (depth >= outer && guarded(reader::hasNext)) {
            switch (guarded(reader::next)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        throw exceeded("depth", limits.depth());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == outer) {
                        append(text, reader.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Adds a piece of a text that may not grow beyond its limit. */
    void append(StringBuilder text, String piece) throws LimitExceededException {
        if (text.length() + piece.length() > limits.textLength()) {
            throw exceeded("textLength", limits.textLength());
        }
        text.append(piece);
    }

    LimitExceededException exceeded(String limit, long allowed) {
        return new LimitExceededException(limit, allowed, SourceLocation.of(source));
    }

    /** What can go wrong in the reader. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws XMLStreamException;
    }

    /** The platform's reader lets unchecked exceptions out for some malformed bytes; they are no other news. */
    private static <T> T guarded(Step<T> step) throws XMLStreamException {
        try {
            return step.take();
        } catch (RuntimeException e) {
            throw new XMLStreamException("The XML cannot be read", e);
        }
    }
}
