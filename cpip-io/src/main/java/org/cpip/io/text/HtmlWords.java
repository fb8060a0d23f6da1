package org.cpip.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of HTML inside a Markdown file, line by line; HTML files themselves are another format's. */
final class HtmlWords {

    /** The level of a line that heads a passage to be unfolded. */
    static final int SUMMARY = 7;

    // <h3>Harbours</h3>, <summary>Harbours</summary>
    private static final Pattern HEADING = Pattern.compile("(?i).*<(h[1-6]|summary)(?:\\s[^>]*)?>(.*)</\\1>.*");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z!?][^<>]*>");

    /**
     * A line.
     *
     * @param text its words; empty when it has none
     * @param heading the level of the heading that it is, {@link #SUMMARY} for a summary, 0 for none
     */
    record Line(String text, int heading) {}

    private HtmlWords() {}

    static List<Line> of(String literal) {
        List<Line> lines = new ArrayList<>();
        String skipped = "";
        for (String raw : literal.split("\n", -1)) {
            String lower = raw.toLowerCase(Locale.ROOT);
            // comments, scripts and styles have no words for readers, however many lines they take
            skipped = skipped.isEmpty() ? opened(lower) : skipped;
            if (!skipped.isEmpty()) {
                skipped = lower.contains(skipped) ? "" : skipped;
                lines.add(new Line("", 0));
            } else {
                lines.add(line(raw));
            }
        }
        return lines;
    }

    private static String opened(String lower) {
        String line = lower.strip();
        return line.startsWith("<!--")
                ? "-->"
                : line.startsWith("<script") ? "</script>" : line.startsWith("<style") ? "</style>" : "";
    }

    private static Line line(String raw) {
        Matcher heading = raw.indexOf('<') < 0 ? null : HEADING.matcher(raw);
        if (heading != null && heading.matches()) {
            String name = heading.group(1).toLowerCase(Locale.ROOT);
            return new Line(words(heading.group(2)), name.equals("summary") ? SUMMARY : name.charAt(1) - '0');
        }
        return new Line(words(raw), 0);
    }

    private static String words(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
