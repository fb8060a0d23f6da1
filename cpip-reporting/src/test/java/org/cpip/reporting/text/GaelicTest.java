package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.compose.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaelicTest {

    private final Wording words = Wording.of("gd-GB");

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 1 Faoilleach 2017",
        "2017-02, Gearran 2017",
        "2017-03, Màrt 2017",
        "2017-04, Giblean 2017",
        "2017-05-31, 31 Cèitean 2017",
        "2017-06-30, 30 Ògmhios 2017",
        "2017-07, Iuchar 2017",
        "2017-08, Lùnastal 2017",
        "2017-09, Sultain 2017",
        "2017-10, Dàmhair 2017",
        "2017-11, Samhain 2017",
        "2017-12-25, 25 Dùbhlachd 2017",
        "2017-22, samhradh 2017",
        "2019-33, Faoilleach gu Màrt 2019",
        "2019-41, an dàrna leth de 2019",
        "2017, 2017",
        "../2017-03, Màrt 2017 no roimhe",
        "2018-04/.., Giblean 2018 no às a dhèidh",
        "2019-05/2019-07, Cèitean 2019 gu Iuchar 2019",
    })
    void putsPeriodsIntoWords(String edtf, String expected) {
        assertThat(words.due(TargetDate.parse(edtf))).isEqualTo(expected);
    }

    /** CLDR's plural rules for gd: one is 1 and 11, two is 2 and 12, few is 3 to 10 and 13 to 19, other the rest. */
    @ParameterizedTest
    @CsvSource({
        "0, Gun chlachan-mìle",
        "1, 1 chlach-mhìle",
        "2, 2 chlach-mhìle",
        "3, 3 clachan-mìle",
        "10, 10 clachan-mìle",
        "11, 11 chlach-mhìle",
        "12, 12 chlach-mhìle",
        "13, 13 clachan-mìle",
        "19, 19 clachan-mìle",
        "20, 20 clach-mhìle",
        "21, 21 clach-mhìle",
        "100, 100 clach-mhìle",
        "'1111', '1,111 clach-mhìle'",
    })
    void aNounHasFourFormsAfterNumbers(int number, String expected) {
        assertThat(words.text("figures.milestones", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, gach bliadhna", "2, gach 2 bhliadhna", "3, gach 3 bliadhnaichean", "11, gach 11 bhliadhna"})
    void whatComesRoundEachTimeHasNoNumber(int every, String expected) {
        assertThat(words.text("every.YEAR", every)).isEqualTo(expected);
    }

    @Test
    void groupsDigitsAsEnglishDoes() {
        assertThat(words.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(words.number(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
        assertThat(words.number(new BigDecimal("-0.5"))).isEqualTo("-0.5");
    }

    @Test
    void saysWhatIsOverdueFirst() {
        List<String> summary = Documents.of(ProgressReport.of(SamplePlan.programme(), LocalDate.of(2017, 6, 30)), words)
                .summary();

        assertThat(summary)
                .startsWith(
                        "Air 30 Ògmhios 2017, bha 2 a-mach à 11 chlach-mhìle fadalach, an tè as fhaide le 91 latha"
                                + " (Neglect 3: Phase 1 ends and is evaluated).",
                        "Tha 1 chlach-mhìle coileanta. Tha 6 fhathast ri coileanadh, agus 3 dhiubh ann an ùine a tha a’"
                                + " ruith an-dràsta. Chan eil ceann-latha ris an gabh an cumail aig 2 dhiubh.",
                        "Chaidh 1 chlach-mhìle a ruigsinn fadalach.",
                        "De na clachan-mìle, tha 1 cunbhalach agus tha 1 an crochadh air cumha.",
                        "A-mach à 35 gnìomh, tha 2 coileanta, 2 fadalach, 4 ri choileanadh agus 27 gun chlach-mhìle fhosgailte aig a bheil latha mu dheireadh.");
    }
}
