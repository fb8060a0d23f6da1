package org.cpip.office.internal.archive;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Tells whether an attribute has a value, without a string being made of it: each text of a document is asked. For one thread. */
final class AttributeWord extends TypedValueDecoder {

    private final String word;
    private boolean same;

    AttributeWord(String word) {
        this.word = word;
    }

    /** White space at its ends aside. */
    boolean isValueOf(XMLStreamReader2 reader, int attribute) {
        try {
            reader.getAttributeAs(attribute, this);
            return same;
        } catch (XMLStreamException e) {
            // It says so of a value that cannot be decoded, and any can.
            return false;
        }
    }

    @Override
    public void decode(String value) {
        same = value.equals(word);
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        same = end - start == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            same = buffer[start + i] == word.charAt(i);
        }
    }

    @Override
    public void handleEmptyValue() {
        same = false;
    }
}
