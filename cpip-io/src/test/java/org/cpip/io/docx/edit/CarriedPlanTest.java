package org.cpip.io.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CarriedPlanTest {

    private static final Programme PLAN = SamplePlans.full();

    @Test
    void readsTheVisibleDocumentWithoutAWordWhenThereIsNoPlan() {
        ImportResult read = Document.of(PLAN).remove(Document.PLAN).read();

        assertThat(Document.said(read)).noneMatch(said -> said.contains("DOCX-"));
        assertThat(read.programme().orElseThrow().title()).isEqualTo(PLAN.title());
        assertThat(read.programme()).isNotEqualTo(java.util.Optional.of(PLAN));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                row("cut off", xml -> xml.substring(0, xml.length() / 2), "DOCX-010"),
                row("not JSON", xml -> xml.replace("\"schemaVersion\":", "schemaVersion:"), "JSON-001"),
                row("a field missing", xml -> xml.replaceFirst("\"title\"", "\"titel\""), "JSON-008"),
                row(
                        "another version",
                        xml -> xml.replace("\"schemaVersion\": \"2\"", "\"schemaVersion\": \"9\""),
                        "JSON-005"),
                row("empty", xml -> xml.replaceAll("(?s)>\\{.*\\}\n</json", "></json"), "JSON-002"),
                row("a document type", xml -> xml.replace("<programme", "<!DOCTYPE programme><programme"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void readsTheVisibleDocumentAndWarnsWhenThePlanIsDamaged(String name, UnaryOperator<String> damage, String reason) {
        ImportResult read = Document.of(PLAN).change(Document.PLAN, damage).read();
        List<String> said = Document.said(read).stream()
                .filter(text -> text.contains("DOCX-"))
                .toList();

        assertThat(read.programme().orElseThrow().title()).isEqualTo(PLAN.title());
        if (reason.isEmpty()) {
            // Until its root element nobody can tell whose part it is.
            assertThat(said).isEmpty();
        } else {
            assertThat(said).hasSize(1);
            assertThat(said.get(0)).startsWith("WARNING DOCX-018 ").contains(reason.replace("DOCX-010", "well-formed"));
        }
    }

    @Test
    void leavesPartsOfOthersAlone() {
        ImportResult read = Document.of(PLAN)
                .change(Document.PLAN, xml -> xml.replace("urn:cpip:programme-json", "urn:other"))
                .read();

        assertThat(Document.said(read)).noneMatch(said -> said.contains("DOCX-"));
    }

    @Test
    void keepsToTheLimits() {
        byte[] document = Document.of(PLAN)
                .change(Document.PLAN, xml -> xml.replaceFirst("\\{\n", "{" + "\n ".repeat(20_000)))
                .bytes();
        ReadOptions options =
                ReadOptions.defaults().withLimits(Limits.defaults().withInflatedBytes(40_000));

        assertThatThrownBy(() -> Document.read(document, options))
                .hasRootCauseInstanceOf(LimitExceededException.class)
                .hasMessageContaining("inflatedBytes");
        assertThat(Document.read(document, ReadOptions.defaults()).programme()).contains(PLAN);
    }

    @Test
    void addsNoSourceOfItsOwn() {
        assertThat(Document.of(PLAN).read().programme().orElseThrow().sources()).isEqualTo(PLAN.sources());
    }

    private static Arguments row(String name, UnaryOperator<String> damage, String reason) {
        return Arguments.of(name, damage, reason);
    }
}
