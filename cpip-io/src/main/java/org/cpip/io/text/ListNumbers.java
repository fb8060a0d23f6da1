package org.cpip.io.text;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;

/**
 * The labels of a Markdown list's items: as typed while they count upwards, otherwise counted from the first, as a page shows
 * them.
 */
final class ListNumbers {

    private final ListBlock list;
    private int last = -1;

    ListNumbers(ListBlock list) {
        this.list = list;
    }

    /**
     * The label of the next item.
     *
     * @param line the item's first line, from its marker on
     */
    String label(String line) {
        if (list instanceof BulletList bullets) {
            String marker = bullets.getMarker();
            return marker == null || marker.isEmpty() ? "-" : marker;
        }
        OrderedList numbers = (OrderedList) list;
        int end = 0;
        while (end < line.length() && end < 9 && Character.digit(line.charAt(end), 10) >= 0) {
            end++;
        }
        int typed = end == 0 ? -1 : Integer.parseInt(line.substring(0, end));
        // "1. 1. 1." counts 1, 2, 3; "1. 3. 7." is what somebody means
        last = typed > last ? typed : last + 1;
        String mark = numbers.getMarkerDelimiter();
        return last + (mark == null || mark.isEmpty() ? "." : mark);
    }
}
