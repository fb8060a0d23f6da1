package org.cpip.plugin.icalendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes content lines: {@code NAME:value}, folded after 75 octets between characters, ended by CR LF (RFC 5545, section
 * 3.1). For one thread; never closes the stream.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    void begin(String component) throws IOException {
        line("BEGIN:" + component);
    }

    void end(String component) throws IOException {
        line("END:" + component);
    }

    /** A property whose value needs no escape: a number, a rule, one of the format's words. */
    void property(String name, String value) throws IOException {
        line(name + ":" + value);
    }

    /** A property of type TEXT; what the format cannot hold is replaced. */
    void text(String name, String value) throws IOException {
        line(name + ":" + escape(CalendarText.storable(value)));
    }

    /** A property of type DATE. */
    void date(String name, LocalDate day) throws IOException {
        line(name + ";VALUE=DATE:" + digits(day));
    }

    /** {@code 20170331}, whatever the default locale; the year must be 1 to 9999. */
    static String digits(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Section 3.3.11: backslash, semicolon, comma and line break. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void line(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = MOST_OCTETS;
        while (bytes.length - from > room) {
            int to = from + room;
            while (isWithinCharacter(bytes[to])) {
                to--;
            }
            out.write(bytes, from, to - from);
            out.write('\r');
            out.write('\n');
            out.write(' ');
            from = to;
            // The blank that begins a continuation counts.
            room = MOST_OCTETS - 1;
        }
        out.write(bytes, from, bytes.length - from);
        out.write('\r');
        out.write('\n');
    }

    /** In UTF-8 the second and later bytes of a character, and no others, begin with the bits 10. */
    private static boolean isWithinCharacter(byte octet) {
        return (octet & 0xc0) == 0x80;
    }
}
