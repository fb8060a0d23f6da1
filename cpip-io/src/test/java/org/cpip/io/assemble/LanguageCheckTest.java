package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {

    private static final String FRENCH = "Plan des ports\n\nAxe 1 : Sécurité\n\n"
            + "1. La capitainerie publiera un guide pour les pêcheurs d'ici mars 2031.\n"
            + "2. La mairie réparera les quais avant le 31 décembre 2031.\n";

    @Test
    void aPlanInFrenchIsToldOnceAtItsFirstAction() throws IOException {
        ImportResult read = read("plan.txt", FRENCH);

        assertThat(read.orThrow().actions()).hasSize(2);
        assertThat(told(read)).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Severity.WARNING);
            assertThat(each.toString()).contains("plan.txt:5", "2 of the 2 wordings", "La capitainerie");
        });
    }

    @Test
    void aTrackerInGermanUnderEnglishHeadingsToo() throws IOException {
        ImportResult read = read(
                "tracker.csv",
                "No.,Action,Due\n1,Der Hafenmeister erneuert die Lampen bis zum 31. Dezember 2031.,2031-12-31\n"
                        + "2,Die Stadt prüft das Dach und die Türen für den Winter.,\n");

        assertThat(told(read)).hasSize(1);
        assertThat(read.orThrow().actions().get(0).milestones()).hasSize(1);
    }

    @Test
    void oneNameInAnotherLanguageIsNone() throws IOException {
        ImportResult read = read(
                "plan.txt",
                "Harbours\n\nSafety\n\n1. The Board will mark the rocks by March 2031.\n"
                        + "2. Publish Cynllun Gweithredu ar gyfer y Gymraeg i'r porthladd.\n"
                        + "3. Paint the lamp.\n4. Mend the stair.\n5. Count the boats.\n6. Train the crews.\n");

        assertThat(told(read)).isEmpty();
    }

    @Test
    void whoReadsNoSentencesIsNotTold() throws IOException {
        ImportResult read = ProgrammeIO.load()
                .read(
                        Source.of("plan.txt", FRENCH.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withValues(Map.of("prose", "false")));

        assertThat(told(read)).isEmpty();
    }

    private static ImportResult read(String name, String text) throws IOException {
        return ProgrammeIO.load().read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }

    private static List<Diagnostic> told(ImportResult read) {
        return read.diagnostics().stream()
                .filter(each -> each.code().equals("PROSE-014"))
                .toList();
    }
}
