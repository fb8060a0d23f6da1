package org.cpip.reporting.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.office.internal.word.BuiltInTheme;
import org.cpip.office.internal.word.DocumentLabels;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PageSetup;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Relation;
import org.cpip.office.internal.word.StyleIds;

/**
 * The built-in styles made small, and narrow margins, so that a brief is one page. Other reports keep letters of 12 points, as
 * accessible documents have. Sizes are in half points, spaces in twentieths of a point, as the styles have them.
 */
final class BriefTheme implements DocumentTheme {

    private static final Pattern SIZE = Pattern.compile("w:sz w:val=\"(\\d{1,3})\"");
    private static final Pattern SPACE = Pattern.compile("w:(before|after)=\"(\\d{1,4})\"");
    private static final Pattern LINE = Pattern.compile("w:line=\"2\\d\\d\"");

    /** The space above the words of a cell. */
    private static final String CELL_TOP = "<w:top w:w=\"60\"";

    private static final int MARGIN = 1_134;
    private static final int NARROW_MARGIN = 567;

    private final DocumentTheme theme = new BuiltInTheme();

    @Override
    public StyleIds styles() {
        return theme.styles();
    }

    @Override
    public PageSetup pageSetup(boolean landscape) {
        PageSetup page = theme.pageSetup(landscape);
        int more = 2 * (MARGIN - NARROW_MARGIN);
        return new PageSetup(
                page.textWidth() + more,
                page.textHeight() + more,
                page.section().replace("\"" + MARGIN + "\"", "\"" + NARROW_MARGIN + "\""));
    }

    @Override
    public List<Part> parts(String title, DocumentLabels labels) throws IOException {
        return theme.parts(title, labels).stream()
                .map(part -> part.path().endsWith("styles.xml")
                        ? new Part(
                                part.path(),
                                part.contentType(),
                                part.owner(),
                                part.id(),
                                part.relationship(),
                                xml -> xml.markup(styles(labels)))
                        : part)
                .toList();
    }

    @Override
    public List<Relation> relations() {
        return theme.relations();
    }

    private String styles(DocumentLabels labels) throws IOException {
        try (InputStream in = BuiltInTheme.resource("styles.xml")) {
            return compact(new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\"" + DocumentLabels.ENGLISH.language() + "\"", "\"" + labels.language() + "\""));
        }
    }

    private static String compact(String styles) {
        String small = SIZE.matcher(styles)
                .replaceAll(found -> "w:sz w:val=\"" + Math.max(2, Integer.parseInt(found.group(1)) / 2 + 3) + "\"");
        small = SPACE.matcher(small)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "w:" + found.group(1) + "=\"" + Integer.parseInt(found.group(2)) / 4 + "\""));
        return LINE.matcher(small).replaceAll("w:line=\"240\"").replace(CELL_TOP, CELL_TOP.replace("60", "15"));
    }
}
