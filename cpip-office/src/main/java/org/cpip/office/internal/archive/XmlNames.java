package org.cpip.office.internal.archive;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;
import org.cpip.spi.exchange.LimitExceededException;

/**
 * Counts the attributes of an element and the different names of a part. The parser looks for a prefix among all that were
 * ever declared, and keeps each name; office documents have some hundreds of names and a few dozen prefixes. For one thread.
 */
final class XmlNames {

    /** How many names of a part may be prefixes, as a share of the limit of names. */
    private static final int PREFIX_SHARE = 10;

    private static final int SLOTS = 1 << 9;

    private final EntryStream stream;
    private final int mostAttributes;
    private final int mostNames;
    private final int mostPrefixes;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    /** Names met lately, as the parser has them: one and the same object each time. */
    private final String[] lastLocal = new String[SLOTS];

    private final String[] lastPrefix = new String[SLOTS];
    /** Which name followed the one in a slot when it was last met: documents say the same again and again. */
    private final int[] following = new int[SLOTS];
    /** The slot of the name before. */
    private int at;

    XmlNames(EntryStream stream) {
        this.stream = stream;
        this.mostAttributes = stream.limits().attributes();
        this.mostNames = stream.limits().names();
        this.mostPrefixes = Math.max(1, mostNames / PREFIX_SHARE);
    }

    /** Counts the element that begins. */
    void count(XMLStreamReader2 reader) throws LimitExceededException {
        name(reader.getPrefix(), reader.getLocalName());
        int attributes = reader.getAttributeCount();
        int declarations = reader.getNamespaceCount();
        if (attributes + declarations > mostAttributes) {
            throw new LimitExceededException("attributes", mostAttributes, stream.location());
        }
        for (int i = 0; i < attributes; i++) {
            name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < declarations; i++) {
            String prefix = reader.getNamespacePrefix(i);
            if (prefix != null && prefixes.add(prefix) && prefixes.size() > mostPrefixes) {
                throw new LimitExceededException("names", mostNames, stream.location());
            }
        }
    }

    // Identity is what is asked: names that are equal and not the same are looked up in the set.
    @SuppressWarnings("ReferenceEquality")
    private void name(String prefix, String local) throws LimitExceededException {
        int expected = following[at];
        if (lastLocal[expected] == local && lastPrefix[expected] == prefix) {
            at = expected;
            return;
        }
        int slot = (local.hashCode() + 31 * (prefix == null ? 0 : prefix.hashCode())) & (SLOTS - 1);
        following[at] = slot;
        at = slot;
        if (lastLocal[slot] == local && lastPrefix[slot] == prefix) {
            return;
        }
        lastLocal[slot] = local;
        lastPrefix[slot] = prefix;
        names.add(prefix == null || prefix.isEmpty() ? local : prefix + ':' + local);
        if (names.size() > mostNames) {
            throw new LimitExceededException("names", mostNames, stream.location());
        }
    }
}
