package org.cpip.io.text;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Words that are struck out in a Markdown text: "~~by June 2031~~". */
final class StruckText extends CustomNode {

    /** Finds them. */
    static final class Delimiters implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            // one "~" is "about": "~20 homes"
            return 2;
        }

        @Override
        public int process(DelimiterRun openingRun, DelimiterRun closingRun) {
            if (openingRun.length() != 2 || closingRun.length() != 2) {
                return 0;
            }
            Text opener = openingRun.getOpener();
            Node struck = new StruckText();
            Node next = opener.getNext();
            while (next != null && next != closingRun.getCloser()) {
                Node after = next.getNext();
                struck.appendChild(next);
                next = after;
            }
            opener.insertAfter(struck);
            return 2;
        }
    }
}
