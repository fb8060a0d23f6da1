package org.cpip.io.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/**
 * The lines of a Markdown file, without what CommonMark does not know: front matter and footnotes, in whose place blank lines
 * stand, so that lines keep their numbers.
 *
 * @param lines all of them
 * @param notes the words of each footnote, by its name
 * @param title the title that the front matter gives; empty text when there is none
 */
record MarkdownLines(List<String> lines, Map<String, String> notes, String title) {

    /** A tree takes much more memory than its text, so that more than this is refused whatever the limits allow. */
    static final int LARGEST = 32 << 20;

    // "[^1]: By June 2031."
    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,100})]:\\s*(.*)");
    // "title: Coast plan"
    private static final Pattern TITLE = Pattern.compile("(?i)title:\\s*[\"']?(.*?)[\"']?\\s*");

    static MarkdownLines read(Reader in, String source, Limits limits) throws IOException {
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(in, source, limits.textLength());
        long length = 0;
        for (String line = reader.next(); line != null; line = reader.next()) {
            length += line.length() + 1;
            if (length > LARGEST) {
                throw new LimitExceededException("bytes", LARGEST, SourceLocation.ofLine(source, reader.number(), 1));
            }
            lines.add(line);
        }
        String title = frontMatter(lines);
        return new MarkdownLines(lines, notes(lines), title);
    }

    /** "---\ntitle: Coast plan\n---": for programs, not for readers. */
    private static String frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
            return "";
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().matches("---|\\.\\.\\.")) {
            end++;
        }
        // a rule across the page, and no front matter: "---\n\nWe will act.\n\n---"
        if (end == lines.size()
                || end < 2
                || lines.get(1).isBlank()
                || lines.get(1).indexOf(':') < 1) {
            return "";
        }
        String title = "";
        for (int i = 0; i <= end; i++) {
            Matcher matcher = TITLE.matcher(lines.get(i));
            title = title.isEmpty() && matcher.matches() ? matcher.group(1) : title;
            lines.set(i, "");
        }
        return title;
    }

    private static Map<String, String> notes(List<String> lines) {
        Map<String, String> notes = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher note = line.contains("[^") ? NOTE.matcher(line) : null;
            if (note == null || !note.matches()) {
                continue;
            }
            StringBuilder words = new StringBuilder(note.group(2).strip());
            lines.set(i, "");
            // "[^1]: By June 2031,\n    or earlier."; without the spaces too, while nothing else begins
            while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
                words.append(' ').append(lines.get(++i).strip());
                lines.set(i, "");
            }
            notes.putIfAbsent(note.group(1), words.toString().strip());
        }
        return notes;
    }

    private static boolean goesOn(String line) {
        return line.startsWith("    ") && !line.isBlank() || line.startsWith("\t") && !line.isBlank();
    }

    /** All of it, as the parser takes it. */
    String text() {
        return String.join("\n", lines);
    }
}
