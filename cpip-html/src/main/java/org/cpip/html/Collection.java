package org.cpip.html;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.jsoup.nodes.Element;

/** What is left of a place where notes are collected: notes that no mark leads to. */
record Collection(Page page) {

    /** Paragraphs of notes that stand there and were read nowhere. */
    List<Block> unread(Element collection) {
        List<Block> left = new ArrayList<>();
        for (Element note : collection.select("li, dd, p")) {
            boolean inner = note.selectFirst("li, dd, p") != note
                    && note.select("li, dd, p").size() > 1;
            if (!inner && !isRead(note, collection) && note.hasText() && !note.hasClass("fn-rtn")) {
                left.add(new Block.Paragraph(note.text().strip(), page.place(note)));
            }
        }
        return left;
    }

    private boolean isRead(Element note, Element collection) {
        for (Element at = note; at != null && at != collection; at = at.parent()) {
            if (page.notes.isNote(at)) {
                return true;
            }
        }
        return note.selectStream("*").anyMatch(page.notes::isNote);
    }
}
