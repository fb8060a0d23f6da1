package org.cpip.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells lists of what is on the page: nothing but links to places on it. */
final class ContentsLists {

    private ContentsLists() {}

    /** Whether all words of a list are links to places on its page, two at least. */
    static boolean isOne(Element list) {
        int links = 0;
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.add(list);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            if (node instanceof Element element) {
                if (element.normalName().equals("a") && element.attr("href").startsWith("#")) {
                    links++;
                } else {
                    element.childNodes().forEach(waiting::push);
                }
            }
        }
        return links >= 2;
    }
}
