package org.cpip.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads one page: its characters, its tree, its main content. For one thread. */
final class PageReader {

    /** Walking a tree takes stack, so that deeper than this is refused whatever the limits allow. */
    static final int DEEPEST = 1_000;

    private final Source source;
    private final Limits limits;
    private final BlockHandler handler;
    private final SourceLocation whole;

    PageReader(Source source, Limits limits, BlockHandler handler) {
        this.source = source;
        this.limits = limits;
        this.handler = handler;
        this.whole = SourceLocation.of(source.name());
    }

    void read() throws IOException {
        PageText text = PageText.of(source, limits);
        text.problem()
                .ifPresent(problem -> handler.diagnostic(
                        problem == HtmlProblem.WINDOWS_1252
                                ? problem.info(whole, encodingMessage(problem, text.said()))
                                : problem.warning(whole, encodingMessage(problem, text.said()))));
        Document document = parse(text.html());
        sayLanguage(document);
        Page page = new Page(source.name(), limits, handler);
        MainContent main = MainContent.of(document);
        page.notes = Notes.of(main.root(), page.boilerplate);
        page.tabs = new Tabs(document);
        new PageWalk(page, handler::block).page(main);
        page.sayHidden();
        if (page.isEmpty()) {
            handler.diagnostic(HtmlProblem.EMPTY.error(whole, "The page holds nothing that a person could read."));
        }
    }

    private static String encodingMessage(HtmlProblem problem, String said) {
        return switch (problem) {
            case BROKEN ->
                "Some of the page is not in the encoding that it says it is in" + (said.isEmpty() ? "" : ", " + said)
                        + "; U+FFFD stands in the place of it.";
            case UNKNOWN_ENCODING ->
                "The page says that it is in the encoding \"" + said
                        + "\", which is not known here; it was read as windows-1252.";
            default -> "The page names no encoding and is not valid UTF-8; it was read as windows-1252.";
        };
    }

    /** The tree, counted while it grows: a hostile page must not fill the memory first. */
    private Document parse(String html) throws IOException {
        int deepest = Math.min(limits.depth(), DEEPEST);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(deepest + 2);
        try (StreamParser stream = new StreamParser(parser)) {
            Iterator<Element> elements =
                    stream.parse(new StringReader(html), "").iterator();
            Document document = stream.document();
            for (int count = 1; elements.hasNext(); count++) {
                checkDepth(elements.next(), deepest);
                if (count > limits.rows()) {
                    throw new LimitExceededException("rows", limits.rows(), whole);
                }
            }
            return document;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The parser hands out an element when it has closed it, so that the first one too deep is met in the parser's own limit. */
    private void checkDepth(Element element, int deepest) throws IOException {
        int depth = 0;
        for (Node up = element.parent(); up != null; up = up.parent()) {
            if (++depth > deepest) {
                throw new LimitExceededException("depth", deepest, Page.place(source.name(), element));
            }
        }
    }

    private void sayLanguage(Document document) {
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").strip();
        String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (!code.isEmpty() && !code.equals("en")) {
            Locale locale = Locale.forLanguageTag(code);
            String name = locale.getDisplayLanguage(Locale.ENGLISH);
            handler.diagnostic(HtmlProblem.LANGUAGE.info(
                    whole, "The page says that it is in " + (name.isEmpty() ? language : name) + ", not in English."));
        }
    }
}
