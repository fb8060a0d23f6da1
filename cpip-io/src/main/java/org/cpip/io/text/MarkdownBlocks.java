package org.cpip.io.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/** Makes blocks of a Markdown file's tree. For one file and one thread. */
final class MarkdownBlocks {

    private static final int TITLE_LENGTH = 300;
    // "## Harbours {#harbours}", as some programs write
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{[#.:][^{}]{0,200}}$");

    private final MarkdownLines lines;
    private final String source;
    private final Limits limits;
    private final MarkdownOutline outline;
    private final BlockHandler handler;
    private final MarkdownItems items;
    private final MarkdownTables tables;
    private boolean any;
    private int level;

    MarkdownBlocks(MarkdownLines lines, String source, Limits limits, MarkdownOutline outline, BlockHandler handler) {
        this.lines = lines;
        this.source = source;
        this.limits = limits;
        this.outline = outline;
        this.handler = handler;
        this.items = new MarkdownItems(this);
        this.tables = new MarkdownTables(this, handler);
    }

    void run(Node document) throws IOException {
        if (outline.tops() == 0 && !outline.title().isEmpty()) {
            emit(new Block.Heading(0, "", outline.title(), SourceLocation.ofLine(source, 1, 1)));
        }
        children(document);
        items.end();
    }

    void children(Node parent) throws IOException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) throws IOException {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof ListBlock list) {
            items.list(list);
        } else if (node instanceof TableBlock table) {
            tables.read(table);
        } else if (node instanceof FencedCodeBlock code) {
            plain(code.getLiteral(), node, 1);
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else {
            // a quotation, whose blocks are read as any; a rule across the page
            children(node);
        }
    }

    private void heading(Heading heading) throws IOException {
        List<MarkedLine> words = inlines(heading);
        if (words.size() > 1 && heading.getLevel() == 2) {
            // "Lead: Harbour Board\nDue: June 2031\n---": lines above a rule, and no heading
            items.paragraph(words, heading);
            return;
        }
        String text = ANCHOR.matcher(MarkedLine.text(words).replace('\n', ' ')).replaceFirst("");
        if (!text.isEmpty()
                || !MarkedLine.marks(words, Optional.empty()).struck().isEmpty()) {
            heading(heading.getLevel(), text, MarkedLine.marks(words, Optional.empty()), place(heading, 0));
        }
    }

    private void heading(int signs, String text, Block.Marks marks, SourceLocation place) throws IOException {
        items.end();
        boolean title = level == 0 && (signs == 1 || !any && outline.hasNoTitle());
        level = title ? 0 : Math.max(1, signs - outline.shift());
        Block.Marks own = marks.bold() > text.length()
                ? new Block.Marks(text.length(), marks.struck(), marks.notes(), marks.tick())
                : marks;
        emit(new Block.Heading(level, "", text, place, own));
        // a second heading of the first level is no title
        level = Math.max(1, level);
    }

    private void paragraph(Node node) throws IOException {
        List<MarkedLine> words = inlines(node);
        String text = MarkedLine.text(words);
        if (!any && outline.hasNoTitle() && text.length() <= TITLE_LENGTH && !words.isEmpty()) {
            // "Coast plan\n\n## Harbours"
            emit(new Block.Heading(0, "", text, place(node, 0), MarkedLine.marks(words, Optional.empty())));
            return;
        }
        items.paragraph(words, node);
    }

    /** Text that is no Markdown, such as that of a code block: a paragraph at each blank line. */
    private void plain(String literal, Node node, int from) throws IOException {
        int offset = from;
        StringBuilder text = new StringBuilder();
        int begin = offset;
        for (String line : literal.split("\n", -1)) {
            if (line.isBlank()) {
                plainParagraph(text, node, begin);
                begin = offset + 1;
            } else {
                text.append(text.length() == 0 ? "" : "\n").append(line.strip());
            }
            offset++;
        }
        plainParagraph(text, node, begin);
    }

    private void plainParagraph(StringBuilder text, Node node, int offset) throws IOException {
        if (text.length() > 0) {
            items.end();
            emit(new Block.Paragraph(text.toString(), place(node, offset)));
            text.setLength(0);
        }
    }

    private void html(HtmlBlock html) throws IOException {
        int offset = 0;
        boolean words = false;
        for (HtmlWords.Line line : HtmlWords.of(html.getLiteral())) {
            words |= !line.text().isEmpty();
            if (line.heading() > 0) {
                int signs = line.heading() == HtmlWords.SUMMARY ? level + outline.shift() + 1 : line.heading();
                heading(signs, line.text(), Block.Marks.NONE, place(html, offset));
            } else if (!line.text().isEmpty()) {
                items.end();
                emit(new Block.Paragraph(line.text(), place(html, offset)));
            }
            offset++;
        }
        if (words) {
            handler.diagnostic(TextProblem.HTML.info(
                    place(html, 0), "There is HTML in the Markdown; its words were read and its layout was not."));
        }
    }

    List<MarkedLine> inlines(Node node) throws IOException {
        return new MarkdownInlines(lines.notes(), place(node, 0)).lines(node);
    }

    /** The place of a line of a block. */
    SourceLocation place(Node node, int offset) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return SourceLocation.of(source);
        }
        SourceSpan span = spans.get(Math.min(offset, spans.size() - 1));
        return SourceLocation.ofLine(source, span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    /** The line of the file that a block begins on. */
    String firstLine(Node node) {
        int line = place(node, 0).line();
        return line < 1 || line > lines.lines().size() ? "" : lines.lines().get(line - 1);
    }

    void emit(Block block) throws IOException {
        checkLength(block);
        any = true;
        handler.block(block);
    }

    Limits limits() {
        return limits;
    }

    private void checkLength(Block block) throws IOException {
        int length = 0;
        if (block instanceof Block.Paragraph paragraph) {
            length = paragraph.text().length();
        } else if (block instanceof Block.ListItem item) {
            length = item.text().length();
        } else if (block instanceof Block.Heading heading) {
            length = heading.text().length();
        }
        if (length > limits.textLength()) {
            throw new LimitExceededException("textLength", limits.textLength(), block.location());
        }
    }
}
