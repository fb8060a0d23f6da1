package org.cpip.office.accessibility;

import java.io.IOException;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.exchange.SourceLocation;

/** Walks through the body, a header or a footer, as it is with tracked changes accepted. For one thread. */
final class BodyCheck {

    /** A page of dense text in 12 point; an estimate that is rather too low than too high. */
    private static final int CHARACTERS_ON_A_PAGE = 3_800;

    private static final int PAGES_WITHOUT_CONTENTS = 10;

    final XmlCursor cursor;
    final StyleSheet styles;
    final Findings findings;
    final Outline outline;
    final TextFormatting formatting = new TextFormatting();
    /** "header" or "footer"; empty text for the body. */
    final String headerOrFooter;

    private final TableCheck tables;
    private int paragraphs;
    private boolean contents;
    private SourceLocation place;

    BodyCheck(XmlCursor cursor, StyleSheet styles, Findings findings, String headerOrFooter) {
        this.cursor = cursor;
        this.styles = styles;
        this.findings = findings;
        this.headerOrFooter = headerOrFooter;
        outline = new Outline(findings);
        tables = new TableCheck(this);
        place = SourceLocation.of(findings.source());
    }

    /** Checks a main part. */
    void document() throws IOException {
        cursor.root();
        if (!cursor.name().equals("document")) {
            throw new UnreadableFileException(FileProblem.OTHER_MAIN_PART, cursor.localName());
        }
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("body")) {
                story(cursor.depth());
            } else {
                cursor.skip();
            }
        }
        cursor.finish();
    }

    /** Checks a header or footer for what is found by looking at its paragraphs alone. */
    void headerOrFooter() throws IOException {
        cursor.root();
        story(cursor.depth());
    }

    /** Checks what only the whole document can tell. */
    void summary(Properties properties, Fonts fonts) {
        outline.check();
        formatting.check(findings, fonts, styles);
        long pages = Math.max(properties.pages(), formatting.characters() / CHARACTERS_ON_A_PAGE);
        if (pages > PAGES_WITHOUT_CONTENTS && !contents) {
            findings.add(Rule.NO_CONTENTS, pages);
        }
    }

    /** Checks paragraphs and tables, in whatever they are wrapped; says whether there is anything to see. */
    boolean story(int depth) throws IOException {
        boolean visible = false;
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "p" -> {
                    if (!tables.isOpen() && headerOrFooter.isEmpty()) {
                        place = SourceLocation.ofParagraph(findings.source(), ++paragraphs);
                    }
                    visible |= new ParagraphCheck(this).check();
                }
                case "tbl" -> {
                    tables.check();
                    visible = true;
                }
                case "ins", "moveTo", "sdt", "sdtContent", "customXml", "smartTag" -> {
                    // What they hold are paragraphs and tables like any other.
                }
                case "sdtPr" -> control();
                default -> cursor.skip();
            }
        }
        return visible;
    }

    private void control() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            contents |= cursor.name().equals("docPartGallery") && cursor.value().equals("Table of Contents");
        }
    }

    /** There is a contents list. */
    void contents() {
        contents = true;
    }

    /** Where the walk stands. */
    SourceLocation here() {
        return tables.isOpen() && headerOrFooter.isEmpty() ? tables.here() : place;
    }
}
