package org.cpip.html;

import java.io.IOException;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a piece of a page, which may be a cell, and gives its blocks. Text runs on until an element begins or ends
 * that stands on lines of its own. For one thread.
 */
final class PageWalk {

    /** What the text at hand is going to be. */
    private enum Kind {
        PARAGRAPH,
        BOLD,
        ITEM,
        CONTENTS,
        HEADING
    }

    private final Page page;
    private final BlockSink out;
    private final TextRun run = new TextRun();
    private final Headings headings;
    private final boolean inCell;
    private Kind kind = Kind.PARAGRAPH;
    private String label = "";
    private int level;
    private int lists = -1;
    private @Nullable Node first;

    PageWalk(Page page, BlockSink out) {
        this(page, out, new Headings(), false);
    }

    private PageWalk(Page page, BlockSink out, Headings headings, boolean inCell) {
        this.page = page;
        this.out = out;
        this.headings = headings;
        this.inCell = inCell;
    }

    /** A walk through a cell of what this one walks through. */
    PageWalk inCell(BlockSink cell) {
        return new PageWalk(page, cell, headings, true);
    }

    /** The whole of a page's main content. */
    void page(MainContent main) throws IOException {
        headings.begin(main, page.boilerplate);
        if (main.title().isPresent()) {
            emit(new Block.Heading(0, "", main.title().get(), page.place(main.root())));
        }
        children(main.root(), Style.PLAIN);
        flush();
    }

    /** All that an element holds, to its end. */
    void inside(Element element) throws IOException {
        children(element, Style.PLAIN);
        flush();
    }

    private void children(Element element, Style style) throws IOException {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            node(child, style);
        }
    }

    void node(Node node, Style style) throws IOException {
        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
            if (first == null && !text.isBlank()) {
                first = node;
            }
            run.append(text.getWholeText(), style);
            page.checkLength(run.length(), node);
        } else if (node instanceof Element element && !isLeftOut(element)) {
            element(element, style);
        }
    }

    private boolean isLeftOut(Element element) {
        if (page.boilerplate.isLeftOut(element) || page.notes.isNote(element)) {
            return true;
        }
        boolean hidden = page.boilerplate.isHidden(element);
        if (hidden && element.hasText()) {
            page.hidden(element);
        }
        return hidden;
    }

    private void element(Element element, Style style) throws IOException {
        if (page.tabs.isList(element)) {
            // its words come again as headings of the panels
            flush();
            return;
        }
        switch (element.normalName()) {
            case "br" -> lineFeed();
            case "wbr", "img", "col", "colgroup" -> {
                // nothing to read
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, headings.level(element));
            case "summary" -> summary(element, style);
            case "button" -> button(element, style);
            case "header" -> header(element, style);
            case "ol", "ul", "menu", "dir" -> list(element, style);
            case "table" -> table(element);
            case "dl" -> definitions(element, style);
            case "dt" -> term(element);
            case "a" -> link(element, style);
            case "sup" -> raised(element, style);
            case "input" -> input(element);
            case "hr" -> flush();
            case "details" -> details(element, style);
            default -> other(element, style);
        }
    }

    private void other(Element element, Style style) throws IOException {
        if (!Lines.ofItsOwn(element)) {
            children(element, style.inside(element));
            return;
        }
        flush();
        Optional<Element> tab = page.tabs.headingOf(element);
        if (tab.isPresent()) {
            // <div role="tabpanel"> below <button role="tab">Harbours</button>
            heading(tab.get(), headings.below());
        }
        if (!page.notes.isCollection(element)) {
            children(element, style.inside(element));
        } else {
            // "Footnotes" heads notes that are read where their marks stand
            new Collection(page).unread(element).forEach(out::accept);
        }
        flush();
    }

    private void lineFeed() throws IOException {
        if (run.lineFeed() && kind != Kind.HEADING) {
            // "We will act.<br><br>We will mend.": old pages part paragraphs so
            flush();
        }
    }

    private void heading(Element element, int at) throws IOException {
        String number = "";
        if (kind == Kind.ITEM && run.isEmpty()) {
            // <li><h3>Open a depot</h3>: the list's number is the heading's
            number = Character.isLetterOrDigit(label.isEmpty() ? ' ' : label.charAt(0)) ? label : "";
            kind = Kind.PARAGRAPH;
        }
        flush();
        Kind outer = kind;
        kind = Kind.HEADING;
        label = number;
        level = at;
        children(element, Style.PLAIN);
        flush();
        kind = outer == Kind.HEADING ? Kind.PARAGRAPH : outer;
    }

    private void summary(Element element, Style style) throws IOException {
        if (element.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
            other(element, style);
        } else {
            heading(element, headings.below());
        }
    }

    private void details(Element element, Style style) throws IOException {
        flush();
        headings.enter();
        children(element, style);
        headings.leave();
        flush();
    }

    /** What unfolds a passage heads it; other buttons are no text. */
    private void button(Element element, Style style) throws IOException {
        if (kind == Kind.HEADING) {
            for (Element part : element.select("[class*=toggle], [class*=icon], [class*=chevron]")) {
                part.addClass("wb-inv");
            }
            children(element, style);
        } else if (element.hasAttr("aria-expanded") || element.className().contains("accordion")) {
            String words = element.text();
            // "Show all sections" unfolds, and heads nothing
            if (!words.toLowerCase(java.util.Locale.ROOT).matches("(?:show|open|close|hide|expand|collapse|menu).*")) {
                heading(element, headings.below());
            }
        }
    }

    /** The top of an article has its title, and lines about its publication, which are no part of the plan. */
    private void header(Element element, Style style) throws IOException {
        flush();
        for (Element heading : element.select("h1, h2, h3, h4, h5, h6")) {
            if (!isLeftOut(heading)) {
                heading(heading, headings.level(heading));
            }
        }
    }

    private void list(Element element, Style style) throws IOException {
        if (!(kind == Kind.ITEM && run.isEmpty())) {
            flush();
        }
        Kind outer = kind;
        boolean contents = outer == Kind.CONTENTS || lists < 0 && ContentsLists.isOne(element);
        lists++;
        ListLabels labels = new ListLabels(element, lists);
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                if (!isLeftOut(item)) {
                    item(item, labels.next(item), contents, style);
                }
            } else {
                node(child, style);
            }
        }
        flush();
        lists--;
        kind = outer;
    }

    private void item(Element item, String number, boolean contents, Style style) throws IOException {
        kind = contents ? Kind.CONTENTS : Kind.ITEM;
        label = number;
        int at = lists;
        level = at;
        children(item, style.inside(item));
        level = at;
        flush();
        kind = Kind.PARAGRAPH;
    }

    /** "Lead", "Harbour Board" as a list of words and what they say: the same as a table of two columns. */
    private void definitions(Element element, Style style) throws IOException {
        Optional<Element> card = FieldList.asTable(element);
        if (card.isPresent()) {
            table(card.get());
        } else {
            other(element, style);
        }
    }

    private void term(Element element) throws IOException {
        flush();
        Kind outer = kind;
        kind = Kind.BOLD;
        children(element, Style.PLAIN);
        flush();
        kind = outer == Kind.BOLD ? Kind.PARAGRAPH : outer;
    }

    private void table(Element element) throws IOException {
        flush();
        for (Element caption : element.children()) {
            if (caption.normalName().equals("caption") && !isLeftOut(caption)) {
                children(caption, Style.PLAIN);
                flush();
            }
        }
        new TableWalk(page, this, element).read(out);
    }

    private void link(Element element, Style style) throws IOException {
        Optional<String> note = page.notes.of(element);
        if (note.isPresent()) {
            run.note(note.get());
        } else {
            children(element, style.inside(element));
        }
    }

    private void raised(Element element, Style style) throws IOException {
        String words = element.text().strip();
        boolean marks = element.selectFirst("a[href^=#]") != null && words.matches("\\[?\\d{1,3}]?");
        if (marks && page.notes.of(element.selectFirst("a[href^=#]")).isEmpty()) {
            // a note's mark whose note was not saved with the page
            return;
        }
        int from = run.end();
        children(element, style);
        if (element.childrenSize() == 0) {
            run.withoutMark(from);
        }
    }

    private void input(Element element) {
        if (element.attr("type").equalsIgnoreCase("checkbox")) {
            run.tick(element.hasAttr("checked"));
        }
    }

    /** Ends the text at hand and gives its block. */
    void flush() throws IOException {
        // a check box alone is all that a cell says, and nothing elsewhere
        if (!run.isEmpty() || inCell && run.isTicked()) {
            String text = run.text();
            emit(block(text, page.place(first == null ? new TextNode("") : first)));
            if (kind == Kind.ITEM || kind == Kind.CONTENTS) {
                // what follows in the item is a paragraph of its own
                kind = Kind.PARAGRAPH;
            }
            run.clear();
        } else if (kind != Kind.ITEM) {
            run.clear();
        }
        first = null;
    }

    private Block block(String text, SourceLocation place) {
        Block.Marks marks = run.marks();
        return switch (kind) {
            case HEADING -> new Block.Heading(level, label, text.replace('\n', ' '), place, marks);
            case ITEM -> new Block.ListItem(level, label, text, place, marks);
            case CONTENTS -> new Block.ContentsLine(text, place);
            case BOLD ->
                new Block.Paragraph(
                        text, place, new Block.Marks(text.length(), marks.struck(), marks.notes(), marks.tick()));
            case PARAGRAPH -> new Block.Paragraph(text, place, marks);
        };
    }

    private void emit(Block block) {
        page.block();
        out.accept(block);
    }
}
