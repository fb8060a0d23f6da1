package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a deadline is read or doubted, never passed over. */
class UnreadDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Michaelmas 2032 | by Michaelmas 2032 | PROSE-007",
                "no later than Lammas 2032 | than Lammas 2032 | PROSE-007",
                "by St Andrew's Day 2032 | by St Andrew's Day 2032 | PROSE-007",
                "at Lammas 2032 | at Lammas 2032 | PROSE-007",
                "on St Andrew's Day 2032 | on St Andrew's Day 2032 | PROSE-007",
                "during Lent 2032 | during Lent 2032 | PROSE-007",
                "in week 12 of 2032 | in week 12 of 2032 | PROSE-007",
                "in term 3 | in term 3 | PROSE-007",
                "in AY 2031/32 | in AY 2031/32 | PROSE-007",
                "in Jnue 2032 | in Jnue 2032 | PROSE-007",
                "in Autum 2032 | in Autum 2032 | PROSE-007",
                "on the 5th | on the 5th | PROSE-007",
                "in the next financial year | in the next financial year | PROSE-002",
                "in the coming months | in the coming months | PROSE-002",
                "by year end | by year end | PROSE-002",
                "by the turn of the year | by the turn of the year | PROSE-002",
                "within 12 months from June 2032 | within 12 months | PROSE-002",
                "12 months from June 2032 | 12 months from June 2032 | PROSE-002",
                "brought forward from June 2032 to March 2032 | from June 2032 to March 2032 | PROSE-012",
                "under the duties that come into force in June 2032 | in June 2032 | PROSE-010",
                "in T3 2032 | in T3 2032 | PROSE-007",
                "by year-end FY32 | by year-end FY32 | PROSE-007",
                "by w/e 9 May 2032 | by w/e 9 May 2032 | PROSE-007",
                "by 5/31 | by 5/31 | PROSE-007",
                "by the 5th | by the 5th | PROSE-007",
                "by next March | by next March | PROSE-007",
                "by Christmas | by Christmas | PROSE-007",
                "by the 2032 deadline | by the 2032 | PROSE-007",
                "by 31 June 2032 | 31 June 2032 | PROSE-004",
                "before the summer recess 2032 | before the summer | PROSE-003",
                "no later than 90 days after enactment | no later than 90 days after enactment | PROSE-002",
                "in the new year | in the new year | PROSE-002",
                "(2032) | (2032) | PROSE-007",
                "(the second phase; July 2032) | July 2032 | PROSE-007",
                "delayed from March 2032 to June 2032 | from March 2032 to June 2032 | PROSE-012",
            })
    void isDoubtedInItsWords(String deadline, String words, String code) {
        String sentence = "We will mend the weir " + deadline + ".";

        List<Reading.Doubt> doubts = ProseReader.read(sentence).doubts();

        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.at().of(sentence)).isEqualTo(words);
            assertThat(doubt.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will act on the report by the 2016 commission.",
                "We will consult those affected by the March 2011 flood.",
                "We will warm homes by mending roofs.",
                "The grant is paid by the board, which met in 2016.",
                "We will halve the damage by 2000 tonnes.",
                "We will act before it is too late.",
                "We will help people in week 12 of pregnancy.",
                "We will meet the standard at Easter Road.",
                "We will publish the year-end accounts.",
                "We will set targets by the year-end review.",
                "We will work on the next steps in Perth.",
                "We will follow the advice by the T3 group.",
            })
    void whatIsNoDeadlineIsNot(String sentence) {
        assertThat(ProseReader.read(sentence).doubts())
                .filteredOn(doubt -> doubt.code().equals("PROSE-007"))
                .isEmpty();
    }
}
