package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Tells what stands in a form beside its answers and did not go out with it. For one thread. */
final class OutsideText {

    /** Longer text is shown by what differs from the nearest that went out. */
    private static final int LONG = 300;

    /** As many texts that went out are looked at to find the nearest, so that time stays linear. */
    private static final int NEAREST = 400;

    private static final int MOST = 2_000;

    /** What went out and was not met yet, with how often. */
    private final Map<String, Integer> sent = new LinkedHashMap<>();

    private final List<Heard> written = new ArrayList<>();
    private final Set<String> heard = new HashSet<>();

    OutsideText(List<String> texts) {
        texts.forEach(text -> sent.merge(key(text), 1, Integer::sum));
    }

    /** A text of the document, wherever it stands. */
    void hear(String text, SourceLocation place) {
        String key = key(text);
        if (key.isEmpty()) {
            return;
        }
        int left = sent.getOrDefault(key, 0);
        if (left == 0) {
            written.add(new Heard(key, place));
            heard.add(key);
        } else if (left == 1) {
            sent.remove(key);
        } else {
            sent.put(key, left - 1);
        }
    }

    /** A text that stands beside others, and may have been heard with one of them. */
    void hearOnce(String text, SourceLocation place) {
        String key = key(text);
        if (!heard.contains(key)) {
            hear(text, place);
        }
    }

    /** What was heard and did not go out, when all was heard. */
    List<Diagnostic> told() {
        return written.stream()
                .map(each -> UpdateProblem.EDITED.warning(
                        each.place(),
                        "Where the form asks nothing it says " + shown(each.text()) + "; it was not taken."))
                .toList();
    }

    private String shown(String text) {
        return text.length() <= LONG
                ? UpdateReader.quoted(text)
                : sent.keySet().stream()
                        .limit(NEAREST)
                        .max((one, other) -> Integer.compare(common(one, text), common(other, text)))
                        .map(nearest -> changed(nearest, text))
                        .orElseGet(() -> cut(text));
    }

    /** What a block says, with the label that stands before it. */
    static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.label() + " " + heading.text();
        }
        if (block instanceof Block.ListItem item) {
            return item.label() + " " + item.text();
        }
        if (block instanceof Block.ContentsLine line) {
            // a page number moves when programs make the list anew
            return line.text().replaceAll("[\\s\\d]{1,20}$", "");
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }

    /** What a person sees of a text beside its words: notes, and that words are struck out, which may be an answer. */
    static List<String> beside(Block.Marks marks) {
        List<String> texts = new ArrayList<>(marks.notes());
        if (!marks.struck().isEmpty()) {
            texts.add("struck out: " + marks.struck());
        }
        return texts;
    }

    /** The same of a block of text. */
    static List<String> beside(Block block) {
        if (block instanceof Block.Heading heading) {
            return beside(heading.marks());
        }
        if (block instanceof Block.ListItem item) {
            return beside(item.marks());
        }
        return block instanceof Block.Paragraph paragraph ? beside(paragraph.marks()) : List.of();
    }

    /** What stands in a cell beside its text: notes, struck words, and tables within it. */
    static List<String> beside(Block.Cell cell) {
        List<String> texts = beside(cell.marks());
        for (Block block : cell.nested()) {
            if (block instanceof Block.TableRow row) {
                row.cells().forEach(inner -> {
                    texts.add(inner.text());
                    texts.addAll(beside(inner));
                });
            } else {
                texts.add(of(block));
            }
        }
        return texts;
    }

    /** A text in which white space does not count. */
    static String key(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What a text has become: all of it, or of a long one the words that differ. */
    static String changed(String was, String text) {
        String before = key(was);
        String after = key(text);
        if (after.length() <= LONG) {
            return cut(after) + " where the plan says " + UpdateReader.quoted(before);
        }
        int from = prefix(before, after);
        int to = after.length() - suffix(before, after, from);
        while (from > 0 && after.charAt(from - 1) != ' ') {
            from--;
        }
        while (to < after.length() && after.charAt(to) != ' ') {
            to++;
        }
        return cut((from > 0 ? "…" : "") + after.substring(from, to) + (to < after.length() ? "…" : ""));
    }

    private static String cut(String text) {
        return '"' + (text.length() > MOST ? text.substring(0, MOST) + "…" : text) + '"';
    }

    private static int common(String one, String other) {
        int from = prefix(one, other);
        return from + suffix(one, other, from);
    }

    private static int prefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int suffix(String one, String other, int from) {
        int length = Math.min(one.length(), other.length()) - from;
        int at = 0;
        while (at < length && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }

    private record Heard(String text, SourceLocation place) {}
}
