package org.cpip.collect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpip.collect.returns.SampleRound.figure;
import static org.cpip.collect.returns.SampleRound.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cpip.collect.returns.ReturnResult;
import org.cpip.collect.returns.SampleRound;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.Test;

class ReturnIntakeTest {

    private static final Ledger NEW = new Ledger(List.of());

    private static IntakeResult take(Ledger ledger, ReturnResult... returns) {
        return take(ledger, Map.of(), Map.of(), returns);
    }

    private static IntakeResult take(
            Ledger ledger, Map<String, String> close, Map<String, String> reopen, ReturnResult... returns) {
        return ReturnIntake.take(
                SampleRound.template(),
                ledger,
                List.of(returns),
                new IntakeOptions(SampleRound.day(), "Data team", close, reopen));
    }

    private static AreaStanding standing(IntakeResult result, String area) {
        return RoundStanding.of(SampleRound.template(), result.ledger())
                .area(area)
                .orElseThrow();
    }

    private static List<String> codes(IntakeResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aReturnWithoutFindingsIsAcceptedAndOneWithErrorsGoesBack() {
        IntakeResult result = take(NEW, returned("A2", "5", "3", "2"), returned("A3", "5", "3", "3"));
        assertThat(standing(result, "A1").state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(standing(result, "A2").state()).isEqualTo(ReturnState.ACCEPTED);
        assertThat(standing(result, "A3").state()).isEqualTo(ReturnState.SENT_BACK);
        assertThat(codes(result)).containsExactly("RETURN-016");
    }

    @Test
    void partsThatAreNotAllThereAreNoErrorUnlessTheyAreMoreThanTheTotal() {
        assertThat(standing(take(NEW, returned("A2", "5", "3", "<5")), "A2").state())
                .isEqualTo(ReturnState.ACCEPTED);
        assertThat(standing(take(NEW, returned("A2", "5", "7", "<5")), "A2").state())
                .isEqualTo(ReturnState.SENT_BACK);
    }

    @Test
    void aBlankCellIsNoAnswerAndNeverZero() {
        IntakeResult result = take(NEW, returned("A2", "5", "5", ""));
        assertThat(standing(result, "A2").state()).isEqualTo(ReturnState.SENT_BACK);
        assertThat(standing(result, "A2").figures()).hasSize(2);
    }

    @Test
    void aQueryIsClosedByANoteAtTheCellOrByAReason() {
        IntakeResult asked = take(NEW, returned("A1", "30", "20", "10"));
        assertThat(standing(asked, "A1").state()).isEqualTo(ReturnState.HAS_QUERIES);
        assertThat(standing(asked, "A1").openQueries()).containsExactly("change/children");

        IntakeResult told = take(asked.ledger(), Map.of("A1/change/children", "New team"), Map.of());
        assertThat(standing(told, "A1").state()).isEqualTo(ReturnState.ACCEPTED);

        Answer noted = new Answer("30", "", "New team");
        IntakeResult noteGiven = take(
                asked.ledger(),
                SampleRound.read("a.csv", SampleRound.form("A1", "csv", noted, figure("20"), figure("10"))));
        assertThat(standing(noteGiven, "A1").state()).isEqualTo(ReturnState.ACCEPTED);
        assertThat(noteGiven.diagnostics()).isEmpty();
        assertThat(codes(take(NEW, Map.of("A1/change/children", "why"), Map.of())))
                .containsExactly("RETURN-019");
    }

    @Test
    void acceptedFiguresChangeOnlyAfterTheyWereReopenedAndAsANewVersion() {
        IntakeResult first = take(NEW, returned("A2", "5", "3", "2"));
        IntakeResult refused = take(first.ledger(), returned("A2", "6", "4", "2"));
        assertThat(codes(refused)).containsExactly("RETURN-015");
        assertThat(refused.added()).isEmpty();

        IntakeResult reopened = take(first.ledger(), Map.of(), Map.of("A2", "A slip"), returned("A2", "6", "4", "2"));
        assertThat(standing(reopened, "A2").state()).isEqualTo(ReturnState.ACCEPTED);
        assertThat(standing(reopened, "A2").version()).isEqualTo(2);
        assertThat(reopened.changes()).hasSize(2);
        assertThat(codes(take(NEW, Map.of(), Map.of("A2", "x")))).containsExactly("RETURN-019");
    }

    @Test
    void theSameReturnAgainIsNothingNew() {
        IntakeResult first = take(NEW, returned("A2", "5", "3", "2"), returned("A3", "5", "3", "3"));
        IntakeResult again = take(first.ledger(), returned("A2", "5", "3", "2"), returned("A3", "5", "3", "3"));
        assertThat(again.added()).isEmpty();
    }

    @Test
    void twoReturnsOfOneAreaThatDifferAreBothLeftOut() {
        IntakeResult result = take(NEW, returned("A2", "5", "3", "2"), returned("A2", "6", "4", "2"));
        assertThat(codes(result)).containsExactly("RETURN-014");
        assertThat(standing(result, "A2").state()).isEqualTo(ReturnState.EXPECTED);
    }

    @Test
    void whatIsReleasedIsLocked() {
        IntakeResult first = take(NEW, returned("A2", "5", "3", "2"));
        Ledger released = first.ledger()
                .with(List.of(new LedgerEntry(SampleRound.day(), "x", LedgerEvent.RELEASED, "", "first")));
        assertThat(RoundStanding.of(SampleRound.template(), released).in(ReturnState.LOCKED))
                .containsExactly("A2");
    }

    @Test
    void aLineThatWasChangedTakenOutOrPutInIsKnown() throws IOException {
        byte[] bytes = take(NEW, returned("A2", "5", "3", "2"), returned("A3", "7", "3", "4"))
                .ledger()
                .bytes();
        assertThat(Ledger.read(bytes).bytes()).isEqualTo(bytes);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(3);
        for (int i = 0; i < lines.size() - 1; i++) {
            List<String> without = new java.util.ArrayList<>(lines);
            without.remove(i);
            assertRefused(without);
            List<String> changed = new java.util.ArrayList<>(lines);
            changed.set(i, lines.get(i).replace("Data team", "Data teem"));
            assertRefused(changed);
        }
        assertRefused(List.of("{\"number\": 1}"));
        assertRefused(List.of("no JSON"));
    }

    private static void assertRefused(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ledger.read(bytes)).isInstanceOf(IOException.class);
    }
}
