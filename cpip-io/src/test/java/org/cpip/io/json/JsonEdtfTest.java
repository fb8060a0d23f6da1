package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.cpip.testkit.internal.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in JSON are EDTF to us and to others. */
class JsonEdtfTest {

    private static final List<String> FORMS = List.of(
            "2031",
            "2031-09",
            "2031-09-15",
            "2031-23",
            "2031-35",
            "2031-41",
            "2031?",
            "2031-09~",
            "2031-09-15%",
            "2031-23~",
            "2031-35?",
            "203X",
            "20XX",
            "2031-XX",
            "2031-09-XX",
            "2031-XX-XX");

    private static ImportResult readDue(String edtf) {
        return Json.read("""
                {"schemaVersion": "2", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                {"id": "w-1", "number": "1", "wording": "Paint it.", "milestones": [
                {"id": "m", "title": "Painted", "due": {"edtf": "%s"}}]}]}]}
                """.formatted(edtf));
    }

    private static Milestone milestone(ImportResult result) {
        return result.programme().orElseThrow().actions().get(0).milestones().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031~",
                "2031?",
                "2031-05%",
                "2031-05-31~",
                "2031-22?",
                "203X",
                "20XX",
                "2031-XX",
                "2031-02-XX",
                "2031-XX-XX",
                "/2031-03",
                "2031-03/",
                "2031~/2032-06?",
                "203X/2041"
            })
    void keepsWhatLevelOneSays(String edtf) {
        ImportResult result = readDue(edtf);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(milestone(result).due().map(TargetDate::edtf)).contains(edtf);
        assertThat(Json.read(Json.write(result.programme().orElseThrow())).programme())
                .isEqualTo(result.programme());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0044",
                "-0044-03",
                "Y17000",
                "Y-17E7",
                "1XXX",
                "203X~",
                "2031-XX-15",
                "?2031-05",
                "2031-38",
                "2031/Y12031",
                "-0044/2031"
            })
    void namesOtherEdtfKeepsItAndReadsTheRest(String edtf) {
        ImportResult result = readDue(edtf);

        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic said = result.diagnostics().get(0);
        assertThat(said.code()).isEqualTo("JSON-014");
        assertThat(said.severity()).isEqualTo(Severity.WARNING);
        assertThat(said.message()).contains("\"" + edtf + "\"");
        assertThat(milestone(result).due()).isEmpty();
        assertThat(milestone(result).customFields()).containsEntry("due.edtf", edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-31T09:30:00Z", "2031-05-31T09:30", "2031-05-31T09:30:00.25+01:00"})
    void readsTheDayOfATimeAndSaysSo(String edtf) {
        ImportResult result = readDue(edtf);

        assertThat(milestone(result).due().map(TargetDate::edtf)).contains("2031-05-31");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("JSON-014");
    }

    /** One date in each form, an interval of each two, and one of each alone, without a season: that is ISO 8601-2 alone. */
    @Test
    void whatIsWrittenIsEdtfToAnotherLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        Set<String> written = new LinkedHashSet<>();
        for (String from : FORMS) {
            written.add(from);
            for (String open : List.of(from + "/..", "../" + from, from + "/", "/" + from)) {
                written.add(EdtfPeriod.parse(open).toString());
            }
            FORMS.forEach(to -> written.add(
                    EdtfPeriod.parse(from + "/" + to.replaceFirst("20", "21")).toString()));
        }
        // "2031?/213X": it reads "2031-09~/213X" and not this
        written.removeIf(period -> period.contains("?") && period.contains("X"));
        written.removeIf(period -> period.matches("(\\.\\.)?/.*-2[1-4][?~%]?|.*-2[1-4][?~%]?/(\\.\\.)?"));

        List<String> refused = Node.run("edtf", """
                for (const text of input.split('\\n')) {
                  try { library(text, { level: 3 }); } catch (e) { console.log(text); }
                }
                """, "2031-13\n" + String.join("\n", written), folder);

        assertThat(written).hasSizeGreaterThan(200);
        assertThat(refused).containsExactly("2031-13");
    }
}
