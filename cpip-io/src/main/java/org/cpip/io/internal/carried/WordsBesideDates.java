package org.cpip.io.internal.carried;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.io.recognise.PlainText;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/**
 * The words of a date that stand in a cell of their own: a person who changes the date may leave them as they were, and reports show
 * the words. Of the two the date is believed.
 */
public final class WordsBesideDates {

    private static final String NO_DATE_YET = "date.none";

    private WordsBesideDates() {}

    /** The date with its words, unless they say another one; those are told and left out. */
    public static TargetDate of(EdtfPeriod period, Optional<String> words, Consumer<String> told) {
        TargetDate date = new TargetDate(period, words);
        if (!contradict(date)) {
            return date;
        }
        told.accept(sentence(date));
        return TargetDate.of(period);
    }

    /** "The words "by June 2017" do not say the date 2017-08 beside them; the date was read, and the words were left out." */
    private static String sentence(TargetDate date) {
        String words = date.words().orElseThrow();
        return "The words \"" + PlainText.shorten(words) + "\" do not say the date " + date.period()
                + " beside them; the date was read, and the words were left out.";
    }

    /**
     * Whether words say another date than the one that they stand beside, or that there is none. Words in which no date is read,
     * such as "when the quay is open", contradict nothing.
     */
    public static boolean contradict(TargetDate date) {
        String words = date.words().orElse("");
        if (words.isBlank()) {
            return false;
        }
        CellDate read = DateReader.readCell(words);
        if (read.date().isEmpty()) {
            // "TBC"
            return read.doubt()
                    .filter(doubt -> doubt.at().rule().equals(NO_DATE_YET))
                    .isPresent();
        }
        // "03/04/2017" is either of two days
        return Stream.concat(
                        read.date().stream(),
                        Stream.of(DateOrder.values())
                                .flatMap(order -> DateReader.readCell(words, Optional.of(order)).date().stream()))
                .noneMatch(said -> isSame(said, date));
    }

    /** "May 2018" for "by May 2018", too, and the range of a season for the season. */
    private static boolean isSame(TargetDate one, TargetDate other) {
        return SameDates.are(one, other)
                || one.latest().isEmpty()
                        && other.latest().isEmpty()
                        && one.earliest().equals(other.earliest());
    }
}
