package org.cpip.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Tells a source's encoding from its bytes: byte-order mark, then the zeros of UTF-16, then whether it is UTF-8. */
final class EncodingDetector {

    /** What spreadsheets of Western Europe write when they are not asked for UTF-8; Java has it on every platform. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private EncodingDetector() {}

    /**
     * The encoding of a source.
     *
     * @param wanted the option's value: {@code auto}, or the name of an encoding
     * @return empty when there is no encoding of that name; then there was a diagnostic
     * @throws LimitExceededException if it is larger than {@link Limits#bytes()}
     * @throws IOException if it cannot be read
     */
    static Optional<TextEncoding> detect(
            Source source, byte[] head, String wanted, Limits limits, Consumer<Diagnostic> diagnostics)
            throws IOException {
        if (source.size() > limits.bytes()) {
            throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(source.name()));
        }
        Optional<TextEncoding> stated = wanted.equals("auto") ? evident(head) : named(wanted, head);
        if (stated.isEmpty() && !wanted.equals("auto")) {
            diagnostics.accept(CsvProblem.BAD_OPTION.error(
                    SourceLocation.of(source.name()), "There is no encoding \"" + wanted + "\"."));
            return stated;
        }
        if (stated.isPresent() && !stated.get().charset().equals(StandardCharsets.UTF_8)) {
            return stated;
        }
        Utf8Check check = Utf8Check.of(source, limits);
        if (check.passed() || stated.isPresent()) {
            return Optional.of(new TextEncoding(
                    StandardCharsets.UTF_8, stated.map(TextEncoding::bom).orElse(0), check.passed(), check.plain()));
        }
        diagnostics.accept(notUtf8(source, check));
        return Optional.of(new TextEncoding(WINDOWS_1252, 0, false));
    }

    /** A first opinion from the beginning alone, for telling the format; a character cut short at its end is no fault. */
    static TextEncoding guess(byte[] head) throws IOException {
        Optional<TextEncoding> evident = evident(head);
        if (evident.isPresent()) {
            return evident.get();
        }
        Utf8Check check = Utf8Check.of(Source.of("head", head), Limits.defaults());
        boolean utf8 = check.passed() || check.firstInvalid() > head.length - 4;
        return new TextEncoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0, utf8);
    }

    private static Optional<TextEncoding> evident(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return utf16(head);
    }

    /** In UTF-16 every second byte of the letters, digits and separators that a table is made of is zero. */
    private static Optional<TextEncoding> utf16(byte[] head) {
        int even = 0;
        int odd = 0;
        int pairs = head.length / 2;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 1 && odd * 2 > pairs && even * 10 < pairs) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0, false));
        }
        if (pairs > 1 && even * 2 > pairs && odd * 10 < pairs) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0, false));
        }
        return Optional.empty();
    }

    private static Optional<TextEncoding> named(String name, byte[] head) {
        Charset charset;
        try {
            charset = Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int bom = evident(head)
                .filter(found -> found.charset().equals(charset))
                .map(TextEncoding::bom)
                .orElse(0);
        return Optional.of(new TextEncoding(charset, bom, false));
    }

    private static Diagnostic notUtf8(Source source, Utf8Check check) throws IOException {
        try (InputStream in = source.open()) {
            byte[] chunk = new byte[1 << 16];
            int line = 1;
            long column = 1;
            int last = 0;
            long left = check.firstInvalid();
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                for (int i = 0; i < n; i++, left--) {
                    if (left == 0) {
                        return notUtf8(source, check, line, (int) Math.min(column, Integer.MAX_VALUE), chunk[i] & 0xff);
                    }
                    boolean breaks = chunk[i] == '\r' || chunk[i] == '\n' && last != '\r';
                    line += breaks ? 1 : 0;
                    column = chunk[i] == '\r' || chunk[i] == '\n' ? 1 : column + 1;
                    last = chunk[i];
                }
            }
            return notUtf8(source, check, line, 0, 0);
        }
    }

    private static Diagnostic notUtf8(Source source, Utf8Check check, int line, int column, int value) {
        SourceLocation place = SourceLocation.ofLine(source.name(), line, column);
        String what = String.format(Locale.ROOT, "The byte 0x%02X is not UTF-8, so all is read as windows-1252", value);
        return check.multiByte()
                ? CsvProblem.MIXED_ENCODING.warning(place, what + ", though other places are UTF-8.")
                : CsvProblem.NOT_UTF8.info(place, what + ".");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
