package org.cpip.io.prose;

import java.util.Optional;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/**
 * Reads the English sentences of a plan and proposes the milestones, parties and references that they state.
 *
 * <p>Deterministic: the same text gives the same reading, by rules that each finding names. The time taken grows with the
 * length of the text and no faster. The static methods are safe for use by many threads; a reader of one's own is for one
 * thread and for many texts, since it makes its room once.
 */
public final class ProseReader {

    private static final int LABEL_LENGTH = 14;

    private final Tokens tokens;
    private final Doubts doubts;
    private final ProperNames names;
    private final ReferenceFinder references;
    private final PartyFinder parties;
    private final MilestoneFinder milestones;
    private final Commitments commitments;

    /** Makes a reader for one text after another; {@code order} is that of dates in figures, where somebody knows it. */
    public ProseReader(Optional<DateOrder> order) {
        tokens = new Tokens(order);
        doubts = new Doubts(tokens);
        names = new ProperNames(tokens);
        references = new ReferenceFinder(tokens);
        parties = new PartyFinder(tokens, doubts);
        milestones = new MilestoneFinder(tokens, doubts);
        commitments = new Commitments(tokens);
    }

    /**
     * Reads a wording of one or more sentences. Any string is accepted; an empty one gives an empty reading.
     *
     * @return what was found, with spans that count in {@code wording}
     */
    public static Reading read(String wording) {
        return read(wording, Optional.empty());
    }

    /** The same, where somebody knows the order of dates in figures. */
    public static Reading read(String wording, Optional<DateOrder> order) {
        return new ProseReader(order).next(wording);
    }

    /** Reads the next text; nothing of the one before is remembered. */
    public Reading next(String wording) {
        tokens.cut(wording);
        doubts.clear();
        references.clear();
        parties.clear();
        milestones.clear();
        for (int begin = 0; begin < tokens.size; ) {
            int end = begin + 1;
            while (!tokens.endsSentence(end - 1)) {
                end++;
            }
            readNames(begin, end);
            milestones.read(begin, end);
            begin = end;
        }
        return new Reading(
                commitments.of(milestones), milestones.milestones(), parties.list(), references.list(), doubts.list());
    }

    private void readNames(int begin, int end) {
        Tokens t = tokens;
        int i = afterLabel(t, begin, end);
        while (i < end) {
            int next = i + 1;
            if (t.isMark(i, '"') || t.isMark(i, '\u201c') || t.isMark(i, '\u2018')) {
                // "the study “Homes for Carers”"
                next = Math.max(next, references.takeQuoted(i, begin, end));
            } else if (t.isCapital(i)) {
                ProperName name = names.at(i, begin, end);
                if (name != null) {
                    // a plan or an Act that has a department in its name names no party
                    int to = references.take(name, begin, end);
                    if (to == 0) {
                        parties.take(name, begin, end);
                    }
                    next = Math.max(to, name.end());
                }
            }
            i = next;
        }
    }

    /** Passes over a label in title case, as in "Assess Data Maturity: publish periodic ...", which names nobody. */
    private static int afterLabel(Tokens t, int begin, int end) {
        int capitals = 0;
        for (int i = begin; i < Math.min(end, begin + LABEL_LENGTH); i++) {
            if (t.isMark(i, ':')) {
                // "Check Port Safety: publish it"; "In short: publish it" is no label
                return 2 * capitals >= i - begin ? i + 1 : begin;
            }
            capitals += t.isCapital(i) ? 1 : 0;
        }
        return begin;
    }
}
