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
                "2018.03.31 | 2018-03-31 |",
                "31.Mar.2018 | 2018-03-31 |",
                "31 / 03 / 2018 | 2018-03-31 |",
                "03.2018 | 2018-03 |",
                "09-2024 | 2024-09 |",
                "2018/3 | 2018-03 |",
                "20180331 | 2018-03-31 |",
                "2025-W24 | 2025-06-09/2025-06-15 |",
                "Fri Mar 30 00:00:00 GMT 2018 | 2018-03-30 |",
                "31 May 2018 17:30 | 2018-05-31 |",
                "9/30/2024 5:00:00 PM | 2024-09-30 |",
                "pre-2018 | ../2017 |",
                "post-2018 | 2019/.. |",
                "> 2018 | 2019/.. |",
                "2018+ | 2018/.. |",
                "2025 - foreseeable future | 2025/.. |",
                "March 2025 and ongoing | 2025-03/.. |",
                "Begin in Q3 2024 | 2024-07/.. |",
                "To start in May 2024 | 2024-05/.. |",
                "2018/19 Q3 | 2018-10/2018-12 |",
                "Q1-2018 | 2018-33 |",
                "1H 2018 | 2018-40 |",
                "4Q 2018 | 2018-36 |",
                "Quarter 4 2018-19 | 2019-01/2019-03 |",
                "Q1-Q2 2018 | 2018-01/2018-06 |",
                "Jan-Mar 2019/20 | 2020-01/2020-03 |",
                "Oct-Mar 2019/20 | 2019-10/2020-03 |",
                "Dec-Jan 2018/19 | 2018-12/2019-01 |",
                "March 2019/20 | 2020-03 |",
                "2018-23 | 2018/2023 | PROSE-011",
                "31 Febuary 2018 |  | PROSE-007",
                "Janury 2018 |  | PROSE-007",
                "28 Mrch 2018 |  | PROSE-007",
                "13/2018 |  | PROSE-007",
                "1900-01-00 |  | PROSE-007",
                "week 12 2018 |  | PROSE-007",
                "AY 2018/19 |  | PROSE-007",
                "Completed May 2024 |  | PROSE-007",
                "March 2018 (subject to funds) | 2018-03 | PROSE-013",
                "Phase 1: March 2018 | 2018-03 | PROSE-013",
                "Monday 30 May 2031 | 2031-05-30 | PROSE-015",
                "by Sat, 30 May 2031 | ../2031-05-30 | PROSE-015",
                "Friday 30 May 2031 | 2031-05-30 |",
                "w/c Monday 12 March 2018 | 2018-03-12/2018-03-18 |",
                "Q2 31/32 | 2031-07/2031-09 |",
                "30 June 2024, revised to 30 September 2024 | 2024-09-30 | PROSE-012",
                "March 2024 (revised to June 2024) | 2024-06 | PROSE-012",
                "September 2024 (was June 2024) | 2024-09 | PROSE-012",
                "Delayed from June 2024 to September 2024 | 2024-09 | PROSE-012",
                "June 30, 2020 September 30, 2020* | 2020-09-30 | PROSE-012",
                "31 March 2018 and annually thereafter | 2018-03-31 |",
                "2017 | 2017 |",
                "2017~ | 2017~ |",
                "2017-03? | 2017-03? |",
                "202X | 202X |",
                "2017-XX | 2017-XX |",
                "2017~/2018-03? | 2017~/2018-03? |",
                "20XX | 20XX | PROSE-011",
                "2017/ | 2017/ | PROSE-011",
                "/2017-03 | /2017-03 | PROSE-011",
                "2019-34/2019-35 | 2019-04/2019-09 |",
                "201X~ |  | PROSE-007",
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
