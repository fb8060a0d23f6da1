package org.cpip.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The footnotes of a page: marks in the text that lead to a note, and the notes they lead to.
 *
 * @param bodies the note of each mark
 * @param all the elements that are notes, of whatever mark
 */
record Notes(Map<Element, Element> bodies, Set<Element> all) {

    static final Notes NONE = new Notes(Map.of(), Set.of());

    /** #fn1, #fn:1, #_ftn1, #footnote-1, #cite_note-1. */
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?:user-content-)?(?:fn|_?ftn|_?edn|foot-?note|end-?note|note|cite_note)[-:_.]?\\w{0,40}.{0,40}");
    /** What leads back: #fnref1, #_ftnref1, #fn1-rf. */
    private static final Pattern BACK = Pattern.compile(".*(?:ref|-rf|return|back).*");
    /** 1, [1], (iv), *, footnote 1. */
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(?:foot)?(?:note )?(?:\\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,3})[\\])]?");

    private static final int LONGEST = 4_000;

    static Notes of(Element root, Boilerplate boilerplate) {
        List<Element> links = root.select("a[href^=#]");
        if (links.isEmpty()) {
            return NONE;
        }
        Map<String, Element> targets = targets(root.ownerDocument() == null ? root : root.ownerDocument());
        Map<Element, Element> bodies = new HashMap<>();
        Set<Element> all = new HashSet<>();
        for (Element link : links) {
            Optional<Element> body = looksLikeMark(link)
                    ? Optional.ofNullable(targets.get(link.attr("href").substring(1)))
                            .flatMap(Notes::body)
                    : Optional.empty();
            if (body.isPresent() && !isWithin(link, all) && !isWithin(link, Set.of(body.get()))) {
                bodies.put(link, body.get());
                all.add(body.get());
            }
        }
        return new Notes(bodies, all);
    }

    private static Map<String, Element> targets(Element root) {
        Map<String, Element> targets = new HashMap<>();
        root.forEach(element -> {
            if (element.attributesSize() > 0) {
                targets.putIfAbsent(element.id(), element);
                if (element.normalName().equals("a") && element.hasAttr("name")) {
                    targets.putIfAbsent(element.attr("name"), element);
                }
            }
        });
        return targets;
    }

    private static boolean looksLikeMark(Element link) {
        String fragment = link.attr("href").substring(1).toLowerCase(Locale.ROOT);
        String role = link.attr("role");
        if (fragment.isEmpty() || role.equals("doc-backlink")) {
            return false;
        }
        if (role.equals("doc-noteref") || link.attr("rel").equals("footnote")) {
            return true;
        }
        boolean named =
                FRAGMENT.matcher(fragment).matches() && !BACK.matcher(fragment).matches();
        boolean raised = link.selectFirst("sup") != null || isInSup(link);
        String text = link.text().strip().toLowerCase(Locale.ROOT);
        return text.length() <= 20 && MARK.matcher(text).matches() && (named || raised);
    }

    static boolean isInSup(Element link) {
        Element up = link.parent();
        return up != null
                && (up.normalName().equals("sup")
                        || up.parent() != null && up.parent().normalName().equals("sup"));
    }

    /** The element that holds the note: the anchor itself, or the paragraph or item that an anchor stands in. */
    private static Optional<Element> body(Element target) {
        Element at = target;
        while (at != null && !Lines.ofItsOwn(at)) {
            at = at.parent();
        }
        // an anchor on a heading or on a whole section is a place to go to, and no note
        boolean note = at != null
                && !at.normalName().matches("h[1-6]|body|html|main|article|table|tbody")
                && at.selectFirst("h1, h2, h3, h4, h5, h6, table") == null
                && at.text().length() <= LONGEST;
        return note ? Optional.of(at) : Optional.empty();
    }

    private static boolean isWithin(Element element, Set<Element> others) {
        for (Element at = element; at != null; at = at.parent()) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is a note, which is read where its mark stands. */
    boolean isNote(Element element) {
        return all.contains(element);
    }

    /** Whether an element is where notes are collected; their heading is nothing to read then. */
    boolean isCollection(Element element) {
        return element.attr("role").equals("doc-endnotes")
                || element.classNames().stream().anyMatch(name -> name.equals("footnotes") || name.equals("wb-fnote"));
    }

    /** The words of the note that a mark leads to; empty when it is no mark. */
    Optional<String> of(Element mark) {
        return Optional.ofNullable(bodies.get(mark)).map(body -> words(body, mark));
    }

    private static String words(Element body, Element mark) {
        List<String> words = new ArrayList<>();
        collect(body, words);
        String text = String.join("", words)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[\\u00ad\\u200b\\ufeff\\ufe0e]", "")
                .strip();
        String own = mark.text().strip();
        // "[1] By June 2031", "1. By June 2031": the mark is repeated before its note
        if (!own.isEmpty() && text.startsWith(own)) {
            String rest = text.substring(own.length()).replaceFirst("^[.)\\]:]?\\s+", "");
            text = rest.isEmpty() ? text : rest;
        }
        return text;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof TextNode text) {
            words.add(text.getWholeText());
        } else if (node instanceof Element element && !isWayBack(element)) {
            boolean apart = Lines.ofItsOwn(element) || element.normalName().equals("br");
            words.add(apart ? " " : "");
            element.childNodes().forEach(child -> collect(child, words));
            words.add(apart ? " " : "");
        }
    }

    private static boolean isWayBack(Element element) {
        String name = element.normalName();
        if (name.equals("p") && element.hasClass("fn-rtn") || name.equals("script") || name.equals("style")) {
            return true;
        }
        if (!name.equals("a") || !element.attr("href").startsWith("#")) {
            return false;
        }
        String text = element.text().strip();
        return element.attr("role").equals("doc-backlink")
                || element.className().contains("back")
                || text.matches("(?i)[↩↑^⏎↵\\ufe0e]*|back.*|return.*")
                || BACK.matcher(element.attr("href").toLowerCase(Locale.ROOT)).matches();
    }
}
