package org.cpip.io.recognise;

import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage.Shape;

/** What can be told of a block by itself, in a byte: its shape, whether it promises, whether it looks like an action. */
final class BlockLook {

    /** Numbered, labelled, an item, a row or a heading, and it promises or has a date. */
    static final int CANDIDATE = 8;
    /** It promises or holds a date. */
    static final int DATED = 16;
    /** A table begins with it. */
    static final int BEGINS = 32;
    /** What may stand on a cover, above a table or below it: no promise, and no sentence with a date. */
    static final int PLAIN = 64;
    /** Its place and first words are kept. */
    static final int KEPT = 128;

    private static final int SHAPE = 7;
    private static final int WORDING = 4;
    private static final int SHORT = 60;
    private static final Shape[] SHAPES = Shape.values();
    private static final Set<PlanColumn> OF_PLANS =
            Set.of(PlanColumn.LEAD, PlanColumn.PARTNERS, PlanColumn.START, PlanColumn.DUE, PlanColumn.MILESTONES);
    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|has been|have been|had|did|became|rose|fell|took place)\\b");
    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private BlockLook() {}

    /** The look of a block that is in the plan: nobody asks for more than its shape. */
    static int shapeOf(Block block) {
        if (block instanceof Block.Heading) {
            return Shape.HEADING.ordinal();
        } else if (block instanceof Block.ListItem) {
            return Shape.ITEM.ordinal();
        } else if (block instanceof Block.TableRow) {
            return Shape.ROW.ordinal();
        }
        return (block instanceof Block.ContentsLine ? Shape.CONTENTS : Shape.PARAGRAPH).ordinal();
    }

    /** The look of a block that is not, or not yet. */
    static int of(Block block, String text) {
        // "How we will report" heads what it asks, and promises nothing
        boolean title = block instanceof Block.Heading || text.length() < SHORT && !isSentence(text);
        boolean promises =
                Promises.promises(text) && !(title && !(block instanceof Block.TableRow) && ActionLook.asks(text));
        boolean dated = promises || Promises.dated(text);
        // "Due: June 2031" is said of an action, and stands on no cover
        boolean field = dated && block instanceof Block.Paragraph && isDueLine(text);
        boolean candidate = field || dated && isCandidate(block, promises);
        boolean plain = !promises && !field && !(dated && isSentence(text));
        return shapeOf(block) | (candidate ? CANDIDATE : 0) | (dated ? DATED : 0) | (plain ? PLAIN : 0);
    }

    static Shape shape(int look) {
        return SHAPES[look & SHAPE];
    }

    /** Whether a row heads a column of dates or of people, as the tables of plans do. */
    static boolean hasDatesOrPeople(Block.TableRow row) {
        return row.cells().stream()
                .flatMap(cell -> ColumnWords.column(cell.text()).stream())
                .anyMatch(OF_PLANS::contains);
    }

    private static boolean isCandidate(Block block, boolean promises) {
        if (block instanceof Block.TableRow row) {
            // "January 2031 | 12 | 15" is a row of figures, "Open the new pier now | May 2031" is an action
            return !row.header() && (promises || row.cells().stream().anyMatch(cell -> isWording(cell.text())));
        } else if (block instanceof Block.ListItem item) {
            // "- Open the new pier, May 2031"; "- May 2031" is a line of something else
            return promises || isWording(item.text()) && !isAccount(item);
        }
        // "We will open the pier" as a heading; "1.2 The Board will report." as a typed number before a sentence
        return promises
                && (block instanceof Block.Heading || block instanceof Block.Paragraph p && isLabelled(p.text()));
    }

    /** "1.1 The Council agreed this plan on 4 May 2031.": the numbered sentences of a report tell what was. */
    private static boolean isAccount(Block.ListItem item) {
        String words = item.text()
                .substring(Math.min(item.text().length(), Labels.of(item.text()).end()));
        boolean numbered = Labels.ofItem(item.label()).shape() == Label.Shape.DOTTED
                || Labels.of(item.text()).shape() == Label.Shape.DOTTED;
        return isSentence(words)
                && !ActionLook.isImperative(words)
                && (numbered || PAST.matcher(words).find());
    }

    private static boolean isDueLine(String text) {
        return KeyLine.of(text).filter(key -> key.column() == PlanColumn.DUE).isPresent();
    }

    private static boolean isWording(String text) {
        return PlainText.words(PlainText.normalise(text)) >= WORDING;
    }

    /** "Action 7: ...", "3.1 ...", "(a) ...": a number before the words, perhaps after a word of its own. */
    private static boolean isLabelled(String text) {
        String plain = PlainText.normalise(text);
        int space = plain.indexOf(' ');
        if (space <= 0) {
            return false;
        }
        String first = plain.substring(0, space);
        if (isNumber(first)) {
            return true;
        }
        int second = plain.indexOf(' ', space + 1);
        return second > 0 && PlanLabels.isLabel(first) && isNumber(plain.substring(space + 1, second));
    }

    private static boolean isNumber(String word) {
        // "3.", "3.1", "(a)", "7:"; "A plan" begins with a word
        return ActionNumbers.isNumber(word)
                && (word.chars().anyMatch(Character::isDigit) || !Character.isLetter(word.charAt(word.length() - 1)));
    }

    private static boolean isSentence(String text) {
        String plain = PlainText.normalise(text);
        return !plain.isEmpty()
                && ENDS.contains(plain.substring(plain.length() - 1))
                && PlainText.words(plain) > WORDING;
    }
}
