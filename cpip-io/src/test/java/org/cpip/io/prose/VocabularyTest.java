package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyKindHasABitOfItsOwn() {
        long all = 0;
        for (WordKind kind : WordKind.values()) {
            assertThat(all & kind.bit).as(kind.name()).isZero();
            all |= kind.bit;
        }
        assertThat(WordKind.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void everyWordIsLowerCaseAndFoundInAnyCase() {
        for (WordKind kind : WordKind.values()) {
            for (String entry : kind.words.split(" ")) {
                String word = entry.replaceAll("=.*", "");
                assertThat(word).isNotEmpty().isEqualTo(word.toLowerCase(Locale.ROOT));
                String upper = word.toUpperCase(Locale.ROOT);
                assertThat(Vocabulary.kinds(Vocabulary.slot(upper)) & kind.bit)
                        .as(word)
                        .isNotZero();
            }
        }
    }

    @Test
    void leavesRoomInItsTable() {
        assertThat(Vocabulary.size()).isLessThan(2048);
    }

    @Test
    void tellsTheWordsOfDatesFromAllOthers() {
        Tokens tokens = new Tokens("by Q3 FY19 Christmas as soon; within the next year 12 buoys are painted");
        StringBuilder of = new StringBuilder();
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.isOfDates(i)) {
                of.append(tokens.text(i, i + 1)).append(' ');
            }
        }
        assertThat(of).hasToString("by Q3 FY19 Christmas as soon ; within next year 12 ");
    }
}
