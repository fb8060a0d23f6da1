package org.cpip.collect.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.collect.returns.SampleRound;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundFileTest {

    @Test
    void aRoundAsksEachSmallestAreaForEachTotalAndCategory() {
        CollectionTemplate template = SampleRound.template();
        assertThat(template.areas()).extracting(area -> area.code()).containsExactly("A1", "A2", "A3", "A4");
        assertThat(template.cells())
                .extracting(AskedCell::id)
                .containsExactly("children", "children/sex=girls", "children/sex=boys");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"cse\"|\"id\": \"C S E\"|ROUND-002",
                "2032-05-31|31 May 2032|ROUND-002",
                "2031-04/2032-03|last year|ROUND-002",
                "\"boards\"|\"bords\"|ROUND-003",
                "[\"boards\"]|[]|ROUND-002",
                "\"indicator\": \"children\", \"addsUp\"|\"indicator\": \"childen\", \"addsUp\"|ROUND-003",
                "\"addsUp\": true, |\"\": true,|ROUND-002",
                "\"breakdowns\": [\"sex\"]|\"breakdowns\": [\"age\"]|ROUND-003",
                "\"adds-up\"|\"add-up\"|ROUND-002",
                "\"of\": \"sex\"|\"of\": \"age\"|ROUND-003",
                "\"of\": \"sex\",| |ROUND-002",
                "\"number\": 50,| |ROUND-002",
                "\"severity\": \"query\"|\"severity\": \"hint\"|ROUND-002",
                "\"severity\": \"query\"|\"serverity\": \"query\"|ROUND-002",
                "\"id\": \"sum\"|\"id\": \"answer\"|ROUND-002",
                "{\"id\": \"cse\"|{\"id\": |ROUND-001",
            })
    void whatIsWrongIsToldAndThereIsNoTemplate(String what, String instead, String code) {
        TemplateResult result = SampleRound.read(SampleRound.ROUND.replace(what, instead == null ? "" : instead));
        assertThat(result.template()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(code);
    }

    @Test
    void theStampTellsOtherQuestionsAndComesBackAsItWas() {
        CollectionTemplate template = SampleRound.template();
        Stamp stamp = template.stamp("A1");
        assertThat(Stamp.parse(stamp.text())).contains(stamp);
        assertThat(Stamp.parse("cse v1 A1")).isEmpty();
        CollectionTemplate other = SampleRound.read(
                        SampleRound.ROUND.replace("[\"sex\"]", "[]").replaceAll("\\{\"id\": \"sum.*\n", ""))
                .template()
                .orElseThrow();
        assertThat(other.hash()).isNotEqualTo(template.hash());
    }
}
