package org.cpip.io.text;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Limits;

/** Reads one Markdown file: its lines, its tree, its blocks. For one thread. */
final class MarkdownReader {

    /** All of Markdown's but indented code: in a plan, a line that is moved in is a line. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            HtmlBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    private final String source;
    private final Limits limits;
    private final BlockHandler handler;

    MarkdownReader(String source, Limits limits, BlockHandler handler) {
        this.source = source;
        this.limits = limits;
        this.handler = handler;
    }

    /** Gives its blocks; the answer is false, and nothing is given, when nothing in it is marked as Markdown marks it. */
    boolean read(Reader in) throws IOException {
        MarkdownLines lines = MarkdownLines.read(in, source, limits);
        Node document = parser(lines).parse(lines.text());
        MarkdownOutline outline = MarkdownOutline.of(document, lines.title());
        if (!outline.isMarked() && lines.notes().isEmpty() && lines.title().isEmpty()) {
            return false;
        }
        new MarkdownBlocks(lines, source, limits, outline, handler).run(document);
        return true;
    }

    private Parser parser(MarkdownLines lines) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .enabledBlockTypes(BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(Math.min(limits.depth(), MarkdownInlines.DEEPEST))
                .customDelimiterProcessor(new StruckText.Delimiters())
                .linkProcessor(new NoteMark.Marks(lines.notes().keySet()))
                .build();
    }
}
