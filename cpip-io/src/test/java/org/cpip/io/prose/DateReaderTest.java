package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.io.prose.DateReader.CellDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // cell | EDTF | code of the doubt
                "2017-05-31 | 2017-05-31 |",
                "../2017-03 | ../2017-03 |",
                "2019-05/2019-07 | 2019-05/2019-07 |",
                "2017-22 | 2017/2022 | PROSE-011",
                "2017 | 2017 |",
                "2017-05-31T00:00:00 | 2017-05-31 |",
                "2017-05-31 00:00:00 | 2017-05-31 |",
                "31/05/2017 | 2017-05-31 |",
                "31.05.2017 | 2017-05-31 |",
                "31-05-2017 | 2017-05-31 |",
                "31/05/17 | 2017-05-31 |",
                "05/05/2017 | 2017-05-05 |",
                "03/04/2017 | 2017-04-03 | PROSE-001",
                "05/31/2017 | 2017-05-31 |",
                "31-May-17 | 2017-05-31 |",
                "31 May 17 | 2017-05-31 |",
                "May-17 | 2017-05 |",
                "May '17 | 2017-05 |",
                "May 17 | 2017-05 | PROSE-001",
                "05/2017 | 2017-05 |",
                "2045.0 | 2045 |",
                "42886 | 2017-05-31 | PROSE-005",
                "42886.0 | 2017-05-31 | PROSE-005",
                "2018-19 | 2018-04/2019-03 |",
                "2018/19 | 2018-04/2019-03 |",
                "2020-21 | 2020-04/2021-03 | PROSE-011",
                "2011-12 | 2011-12 | PROSE-011",
                "financial year 2011-12 | 2011-04/2012-03 |",
                "by March 2017 | ../2017-03 |",
                "By end March 2017 | ../2017-03 |",
                "summer 2017 | 2017-22 |",
                "Q3 2019 | 2019-35 |",
                "Q3 2018-19 | 2018-10/2018-12 |",
                "mid-2018 | 2018 |",
                "end of 2018 | 2018 |",
                "Wednesday 31st May 2017 | 2017-05-31 |",
                "April 2018 (revised) | 2018-04 |",
                "31/02/2017 |  | PROSE-004",
                "31 June 2018 |  | PROSE-004",
                "TBC |  | PROSE-006",
                "Ongoing |  | PROSE-006",
                "31 May |  | PROSE-003",
                "17-May |  | PROSE-003",
                "FY20 |  | PROSE-008",
                "when funds allow |  | PROSE-007",
                "12345 |  | PROSE-007",
                "99999 |  | PROSE-007",
                "within six months |  | PROSE-002",
                "2031-36 | 2031/2036 | PROSE-011",
                "2031.05.30 | 2031-05-30 |",
                "20310530 | 2031-05-30 |",
                "30.May.2031 | 2031-05-30 |",
                "30 / 05 / 2031 | 2031-05-30 |",
                "05.2031 | 2031-05 |",
                "5-2031 | 2031-05 |",
                "2031/5 | 2031-05 |",
                "2031-W20 | 2031-05-12/2031-05-18 |",
                "Week 20, 2031 | 2031-05-12/2031-05-18 |",
                "week 20 |  | PROSE-007",
                "Fri May 30 00:00:00 BST 2031 | 2031-05-30 |",
                "30/05/2031 09:30 | 2031-05-30 |",
                "pre-2031 | ../2030 |",
                "< May 2031 | ../2031-04 |",
                "post-2031 | 2032/.. |",
                "2031+ | 2031/.. |",
                "May 2031 and ongoing | 2031-05/.. |",
                "To start in May 2031 | 2031-05/.. |",
                "2031 - foreseeable future | 2031/.. |",
                "4Q 2031 | 2031-36 |",
                "2H 2031 | 2031-41 |",
                "Q3-2031 | 2031-35 |",
                "2031/32 Q4 | 2032-01/2032-03 |",
                "Q2-Q3 2031 | 2031-04/2031-09 |",
                "Nov-Feb 2031/32 | 2031-11/2032-02 |",
                "February 2031/32 | 2032-02 |",
                "AY 2031/32 |  | PROSE-008",
                "31 Ocotber 2031 |  | PROSE-007",
                "Ocotber 2031 |  | PROSE-007",
                "13/2031 |  | PROSE-007",
                "1900-01-00 |  | PROSE-007",
                "May 2031, funds permitting | 2031-05 | PROSE-007",
                "30 May 2031, revised to 30 June 2031 | 2031-06-30 | PROSE-012",
                "June 2031 (was May 2031) | 2031-06 | PROSE-012",
                "Completed May 2031 |  | PROSE-010",
                "to be completed by May 2031 | ../2031-05 |",
                "March 2017 and June 2018 | 2017-03 | PROSE-012",
            })
    void readsCells(String cell, String edtf, String code) {
        CellDate read = DateReader.readCell(cell);
        assertThat(read.date().map(date -> date.edtf()).orElse(null)).isEqualTo(edtf);
        assertThat(read.doubt().map(Reading.Doubt::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "-", "\u2013", "\u2014", "n/a", "N/A", "None", "Not stated"})
    void blankCellsSayNothing(String cell) {
        assertThat(DateReader.readCell(cell)).isEqualTo(CellDate.BLANK);
    }

    @Test
    void keepsTheCellAsWordsExceptForPlainValues() {
        assertThat(DateReader.readCell(" by March 2017 ").date().orElseThrow().words())
                .contains("by March 2017");
        assertThat(DateReader.readCell("31/05/2017").date().orElseThrow().words())
                .contains("31/05/2017");
        assertThat(DateReader.readCell("2017-05-31").date().orElseThrow().words())
                .isEmpty();
    }

    @Test
    void aDoubtNamesTheValueTheRemedyAndThePlace() {
        Reading.Doubt doubt = DateReader.readCell(" 31/02/2017").doubt().orElseThrow();
        assertThat(doubt.message()).contains("31/02/2017");
        assertThat(doubt.remedy()).isNotBlank();
        assertThat(doubt.at().of(" 31/02/2017")).isEqualTo("31/02/2017");
    }
}
