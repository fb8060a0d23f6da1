package org.cpip.collect.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.collect.returns.SampleRound.figure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessyReturnsTest {

    private static String form(String... figures) {
        Answer[] answers = Arrays.stream(figures).map(SampleRound::figure).toArray(Answer[]::new);
        return new String(SampleRound.form("A1", "csv", answers), StandardCharsets.UTF_8);
    }

    private static ReturnResult read(String csv) {
        return SampleRound.read("a.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(ReturnResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void zeroMissingNotApplicableWithheldAndBlankAreFiveThings(String format) {
        byte[] form = SampleRound.form(
                "A1",
                format,
                figure("0"),
                new Answer("", "Missing", "no system"),
                new Answer("", "Not applicable", ""));
        ReturnResult first = SampleRound.read("a." + format, form);
        assertThat(first.diagnostics()).isEmpty();
        assertThat(first.answer().orElseThrow().area()).isEqualTo("A1");
        assertThat(first.answer().get().values().values())
                .containsExactly(
                        new Measured(java.math.BigDecimal.ZERO),
                        new Missing("no system"),
                        new NotApplicable("not applicable"));
        ReturnResult second = SampleRound.read(
                "b." + format, SampleRound.form("A1", format, new Answer("", "Withheld", ""), figure("")));
        assertThat(second.answer().orElseThrow().values().values()).containsExactly(new Withheld("withheld"));
    }

    @Test
    void columnsAreFoundWhereverTheyStand() {
        String moved = form("5", "3", "2")
                .lines()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[6] + ",," + cells[3] + "," + cells[0])
                .collect(Collectors.joining("\n"));
        ReturnResult result = read(moved);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.answer().orElseThrow().values()).hasSize(3);
    }

    @Test
    void whatStandsOutsideTheFormIsToldAndNotRead() {
        ReturnResult result = read(form("5", "3", "2") + ",,Grand total,10,,,\r\n");
        assertThat(codes(result)).containsOnly("RETURN-012");
        assertThat(result.diagnostics().toString()).contains("Grand total", "\"10\"");
        assertThat(result.answer().orElseThrow().values()).hasSize(3);
    }

    @Test
    void theFormOfAnotherPeriodOrVersionIsNotTaken() {
        ReturnResult lastYear = read(form("5", "3", "2").replace("2031-04/2032-03", "2030-04/2031-03"));
        assertThat(codes(lastYear)).containsExactly("RETURN-003");
        assertThat(lastYear.answer()).isEmpty();
        assertThat(lastYear.diagnostics().get(0).message()).contains("the period 2030-04/2031-03");
        assertThat(read(form("5", "3", "2").replace(" v1 ", " v2 ")).answer()).isEmpty();
    }

    @Test
    void anUnknownAreaRowsOfTwoAreasAndRowsOfNoFormAreNotTaken() {
        assertThat(codes(read(form("5", "3", "2").replace(" A1 ", " A9 ")))).containsExactly("RETURN-004");
        assertThat(codes(read(form("5", "3", "2").replaceFirst(" A1 ", " A2 "))))
                .containsExactly("RETURN-005");
        assertThat(codes(read(form("5", "3", "2").replaceAll("cse v1[^\r\n]*", ""))))
                .containsExactly("RETURN-002");
        assertThat(codes(read("Area,Count\nA1,5\n"))).containsExactly("RETURN-001");
    }

    @Test
    void aCellThatIsAnsweredTwiceCountsOnceOrNotAtAll() {
        String form = form("5", "3", "2");
        String row = form.lines().skip(1).findFirst().orElseThrow();
        assertThat(read(form + row + "\r\n").diagnostics()).isEmpty();
        ReturnResult two = read(form + row.replace(",5,", ",6,") + "\r\n");
        assertThat(codes(two)).containsExactly("RETURN-007");
        assertThat(two.answer().orElseThrow().values()).hasSize(2);
        // an empty copy of the form below the filled one says nothing
        assertThat(read(form + row.replace(",5,", ",,") + "\r\n")
                        .answer()
                        .orElseThrow()
                        .values())
                .hasSize(3);
    }

    @Test
    void aRowThatAnswersWhatNobodyAskedIsAnError() {
        assertThat(codes(read(form("5", "3", "2").replace("children/sex=girls", "children/sex=women"))))
                .contains("RETURN-006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forename,Surname,Concern\nAnn,Example,yes\n",
                "Date of birth,Sex,Outcome\n1 May 2020,F,x\n",
                "CHI,Age\n0105205555,9\n",
                "Child_ID,Date_of_birth\n1,2020-05-01\n"
            })
    void aTableWithARowForEachPersonIsRefusedAndNothingOfItIsQuoted(String csv) {
        ReturnResult result = read(csv);
        assertThat(codes(result)).containsExactly("RETURN-013");
        assertThat(result.answer()).isEmpty();
        assertThat(result.diagnostics().toString()).doesNotContain("Ann", "2020", "0105205555");
    }
}
