package org.cpip.io.internal.carried;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Programme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.internal.BoundedOutput;

/**
 * The part that carries the whole programme: the canonical JSON as text, in elements of some thousand lines each,
 * because parsers refuse or gather a text that is very long.
 */
public final class PlanPart {

    /** The namespace of the elements. */
    public static final String NAMESPACE = "urn:cpip:programme-json";

    /** The local name of the root element. */
    public static final String ELEMENT = "programme";

    /** The local name of the elements in it that hold the JSON, one piece after the other. */
    public static final String PIECE = "json";

    /** From how many bytes on a piece ends with its line. */
    private static final int PIECE_SIZE = 1 << 16;

    private static final String ITEM = "5B2C9C6E-3B0F-4C5E-9D0A-6B1F0C2D7E41";

    private static final String ITEM_NAME = "the plan that the file carries";

    private PlanPart() {}

    /**
     * The part and its properties, to which the main part of a package leads. A plan of more bytes than the limits allow is not
     * written: its own reader would refuse it.
     */
    @SuppressWarnings("exports") // both packages are for the modules of this project alone
    public static List<Part> parts(String main, Programme programme, Limits limits) {
        return Part.data(main, "rIdPlan", NAMESPACE, ITEM, xml -> write(programme, limits, xml));
    }

    /** The limits for the plan as text: one for a file that is smaller than its parts is none for the plan in it. */
    static Limits within(Limits file) {
        long most = Math.max(file.bytes(), Limits.defaults().bytes());
        return file.withBytes(Math.min(file.inflatedBytes(), most));
    }

    private static void write(Programme programme, Limits limits, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<" + ELEMENT + " xmlns=\"" + NAMESPACE + "\"><" + PIECE + ">");
        CanonicalJson.write(programme, new BoundedOutput(new JsonAsXml(xml), within(limits), ITEM_NAME));
        xml.markup("</" + PIECE + "></" + ELEMENT + ">");
    }

    /**
     * Makes JSON fit to be text of an XML element, and leaves it JSON that says the same: the characters that XML gives
     * another meaning or cannot hold can only stand in strings, where an escape stands for them. (JSON itself escapes C0
     * controls, and the canonical form halves of surrogate pairs.) Flushing is left to the package.
     */
    static final class JsonAsXml extends OutputStream {

        private static final int BEYOND = 0xef;
        private static final int NON_CHARACTER = 0xbf;

        private final XmlWriter xml;
        /** How many bytes of U+FFFE or U+FFFF, which in UTF-8 are EF BF BE and EF BF BF, may have come. */
        private int matched;

        private int inPiece;

        JsonAsXml(XmlWriter xml) {
            this.xml = xml;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int end = offset + length;
            int from = offset;
            for (int i = offset; i < end; i++) {
                int b = bytes[i] & 0xff;
                if (matched > 0) {
                    from = match(b) ? i + 1 : i;
                }
                inPiece++;
                if (b == '\n' && inPiece >= PIECE_SIZE) {
                    xml.bytes(bytes, from, i + 1);
                    from = i + 1;
                    inPiece = 0;
                    xml.markup("</" + PIECE + "><" + PIECE + ">");
                }
                if (from <= i && (b == '<' || b == '>' || b == '&' || b == BEYOND)) {
                    xml.bytes(bytes, from, i);
                    from = i + 1;
                    if (b == BEYOND) {
                        matched = 1;
                    } else {
                        xml.markup(b == '<' ? "\\u003C" : b == '>' ? "\\u003E" : "\\u0026");
                    }
                }
            }
            if (from < end) {
                xml.bytes(bytes, from, end);
            }
        }

        /** Whether a byte belongs to what has been held back. */
        private boolean match(int b) throws IOException {
            if (matched == 1 && b == NON_CHARACTER) {
                matched = 2;
                return true;
            }
            boolean whole = matched == 2 && b >= 0xbe;
            if (whole) {
                xml.markup(b == 0xbe ? "\\uFFFE" : "\\uFFFF");
            } else {
                xml.bytes(new byte[] {(byte) BEYOND, (byte) NON_CHARACTER}, 0, matched);
            }
            matched = 0;
            return whole;
        }
    }
}
