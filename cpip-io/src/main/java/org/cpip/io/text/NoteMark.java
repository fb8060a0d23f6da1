package org.cpip.io.text;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** The mark of a footnote in a Markdown text: "[^1]". */
final class NoteMark extends CustomNode {

    private final String name;

    private NoteMark(String name) {
        this.name = name;
    }

    /** The footnote's name, "1" of "[^1]". */
    String name() {
        return name;
    }

    /**
     * Finds them; what names no footnote stays text.
     *
     * @param names those of the file's footnotes
     */
    record Marks(Set<String> names) implements LinkProcessor {

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String text = link.text();
            boolean marks = text != null
                    && text.startsWith("^")
                    && link.destination() == null
                    && names.contains(text.substring(1));
            return marks
                    ? LinkResult.replaceWith(new NoteMark(text.substring(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
    }
}
