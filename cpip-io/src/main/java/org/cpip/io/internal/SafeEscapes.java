package org.cpip.io.internal;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes, beyond what RFC 8259 asks for, the characters that break a line or steer a terminal, and those that are none
 * (controls, line and paragraph separators, noncharacters of the basic plane). Immutable and safe for use by many threads.
 */
final class SafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = ascii();

    /** Whether both halves of every surrogate pair become escapes, for outputs of an encoding that is not known. */
    private final boolean surrogates;

    SafeEscapes(boolean surrogates) {
        this.surrogates = surrogates;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean escaped = c >= 0x80 && c <= 0x9f
                || c == 0x2028
                || c == 0x2029
                || c >= 0xfdd0 && c <= 0xfdef
                || c == 0xfffe
                || c == 0xffff
                || surrogates && c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return escaped ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) c)) : null;
    }

    /** Backspace and form feed have short forms that few readers know at sight. */
    private static int[] ascii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['\b'] = ESCAPE_STANDARD;
        codes['\f'] = ESCAPE_STANDARD;
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }
}
