package org.cpip.html;

import org.jsoup.nodes.Element;

/** The levels of a page's headings: its title has 0, and what stands below it begins with 1. For one thread. */
final class Headings {

    private int shift;
    private boolean titled;
    private int last;
    private int details;

    /** Looks through a page: a single heading of the first level is its title, of several the first. */
    void begin(MainContent main, Boilerplate boilerplate) {
        int tops = 0;
        for (Element top : main.root().select("h1")) {
            tops += boilerplate.isLeftOut(top) || !top.hasText() ? 0 : 1;
        }
        titled = tops == 0;
        shift = tops > 1 ? 0 : 1;
    }

    /** The level of a heading, read once for each. */
    int level(Element heading) {
        int own = heading.normalName().charAt(1) - '0';
        if (own == 1 && !titled) {
            titled = true;
            last = 0;
            return 0;
        }
        last = Math.max(1, own - shift);
        return last;
    }

    /** The level of what heads a passage without being a heading: one below the last that is. */
    int below() {
        return last + Math.max(1, details);
    }

    /** A passage begins that can be unfolded. */
    void enter() {
        details++;
    }

    /** It ends. */
    void leave() {
        details--;
    }
}
