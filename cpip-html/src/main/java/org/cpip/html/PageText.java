package org.cpip.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A page's characters, decoded as its byte-order mark says, else as its header says, else as UTF-8 when it is that, else as
 * windows-1252.
 *
 * @param html the characters
 * @param problem what was wrong with their encoding; empty when nothing was
 * @param said the encoding that the page names; empty text when it names none
 */
record PageText(String html, Optional<HtmlProblem> problem, String said) {

    /** A page holds its whole tree in memory, so that more than this is refused whatever the limits allow. */
    static final int LARGEST = 64 << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    // browsers look this far for the name of the encoding
    private static final int HEADER = 8_192;
    // <meta charset="utf-8">, <meta http-equiv="Content-Type" content="text/html; charset=utf-8">, <?xml
    // encoding="utf-8"?>
    private static final Pattern NAMED = Pattern.compile(
            "<(?:meta\\s[^>]{0,1000}?charset|\\?xml\\s[^>]{0,1000}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    static PageText of(Source source, Limits limits) throws IOException {
        long most = Math.min(limits.bytes(), LARGEST);
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new LimitExceededException("bytes", most, SourceLocation.of(source.name()));
            }
            return of(bytes);
        }
    }

    private static PageText of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, "");
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, "");
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, "");
        }
        String said = named(bytes);
        if (said.isEmpty()) {
            return undeclared(bytes, Optional.of(HtmlProblem.WINDOWS_1252), said);
        }
        Optional<Charset> charset = charset(said);
        return charset.isPresent()
                ? decode(bytes, 0, charset.get(), said)
                : undeclared(bytes, Optional.of(HtmlProblem.UNKNOWN_ENCODING), said);
    }

    private static PageText undeclared(byte[] bytes, Optional<HtmlProblem> otherwise, String said) {
        PageText utf8 = decode(bytes, 0, StandardCharsets.UTF_8, said);
        // what is not valid UTF-8 comes from old programs: UTF-8 is never valid by chance
        return utf8.problem.isEmpty() ? utf8 : new PageText(decode(bytes, 0, WINDOWS_1252, said).html, otherwise, said);
    }

    private static String named(byte[] bytes) {
        Matcher header =
                NAMED.matcher(new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1));
        return header.find() ? header.group(1) : "";
    }

    /** As browsers take names: Latin 1 is what Windows makes of it, and UTF-16 cannot be, since the header was readable. */
    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PageText decode(byte[] bytes, int from, Charset charset, String said) {
        ByteBuffer all = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(all);
            return new PageText(chars.toString(), Optional.empty(), said);
        } catch (CharacterCodingException e) {
            String replaced = new String(bytes, from, bytes.length - from, charset);
            // five bytes of windows-1252 have no character, which no browser minds
            boolean minds = !charset.equals(WINDOWS_1252);
            return new PageText(replaced, minds ? Optional.of(HtmlProblem.BROKEN) : Optional.empty(), said);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
