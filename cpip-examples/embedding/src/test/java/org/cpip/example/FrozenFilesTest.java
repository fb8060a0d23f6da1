package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of each schema version that was ever released can be read for good. A change of the form adds files with the
 * next number; it changes none of these.
 */
class FrozenFilesTest {

    private final ProgrammeIO io = ProgrammeIO.load();

    @ParameterizedTest
    @CsvSource({
        "plan-1.json, ebdb69e7f2564cc614dc44539bb7d6158ab745d9859fa7b9582fc047bc014650",
        "plan-1.zip, ccf14bb1bdf36c421b58c64756c2f216b7e87c4ada55b1c2827ce8d57c86a73e",
        "plan-1.docx, 7df6ba156b796ae81108a42575fed6610b54a71494bcc85319dcc634ae469b9c",
        "plan-1.csv, 60d3cb59de56727b9f87836f6fba2a2777ef5afcae2b3910b0e56420b52f3934",
        "plan-2.json, 029461f8b6b29774b51c611e789a92255ccf0a9eacdff9f6c3ce7ab8360b4138",
        "plan-2.zip, 3708cc99ecfa63f0fba28abeb5456b37aa1919c7c520d63c1aaf2dc1d8046a18",
        "plan-2.docx, 28490082ebcfcd893744943c786a51c7f0b3c4d7245c1a51630357738ce8a306",
        "plan-2.csv, 1db64c9490e848a66a399255a603921652f4181c9fcb81aadfb2c0883487604c",
        "plugin-for-0.1.jar, 8663216dfa7c217ec18d55e152c6fddf11f9bca1707fc97a00d1be3dd7742605",
        "plugin-for-0.2.jar, e8d2f1c936a4b42d110473e0a446a62f25b46a44d62719771984f68a438c011e"
    })
    void nobodyChangedTheFile(String name, String sha256) throws IOException {
        assertThat(Source.of(name, Fixtures.bytes(name)).sha256()).isEqualTo(sha256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-1.json", "plan-1.zip", "plan-1.docx"})
    void losslessFilesOfTheFirstVersionAreReadWholeAndWithoutADoubt(String name) throws IOException {
        ImportResult result = read(name);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(withoutHistory(json(result.orThrow()))).isEqualTo(withoutHistory(Fixtures.bytes("plan-1.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-2.json", "plan-2.zip", "plan-2.docx"})
    void losslessFilesOfTheSecondVersionAreReadWholeAndWithoutADoubt(String name) throws IOException {
        ImportResult result = read(name);
        assertThat(result.diagnostics()).isEmpty();
        // an interval from a half year on is none of EDTF, and is written from its first month on
        String frozen = new String(Fixtures.bytes("plan-2.json"), StandardCharsets.UTF_8)
                .replace("\"2017-40/..\"", "\"2017-01/..\"");
        assertThat(new String(json(result.orThrow()), StandardCharsets.UTF_8)).isEqualTo(frozen);
    }

    /** What version 2 can hold and version 1 could not is in its files; otherwise the test above would say little. */
    @ParameterizedTest
    @ValueSource(strings = {"customFields", "parent", "start", "recorded"})
    void theSecondVersionsFilesHoldWhatIsNewInIt(String property) throws IOException {
        String quoted = '"' + property + "\": ";
        assertThat(new String(Fixtures.bytes("plan-2.json"), StandardCharsets.UTF_8))
                .contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-1.json", "plan-1.zip", "plan-1.docx"})
    void whatHeldInTheFirstVersionIsTheLastThatWasReported(String name) throws IOException {
        Programme plan = read(name).orThrow();
        for (Action action : plan.actions()) {
            assertThat(action.status().isPresent()).isEqualTo(action.updates().isEmpty());
        }
        assertThat(plan.action("states-7").orElseThrow().reportedStatus()).contains(DeliveryStatus.CANCELLED);
        assertThat(plan.action("states-7").orElseThrow().updates()).hasSize(5);
    }

    /** What a file says apart from its version and, where there are updates, the status that they say too. */
    private static String withoutHistory(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                .replaceAll("\"schemaVersion\": \"[12]\"", "")
                .replaceAll("\n {10}\"status\": \"[A-Z_]+\",(?=\n {10}\"leads\": \\[\n {12}\"role\"\n)", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-1", "plan-2"})
    void theTrackersActionsAreReadInFull(String name) throws IOException {
        Programme whole = read(name + ".json").orThrow();
        assertThat(whole.actions()).isNotEmpty();
        assertThat(rows(read(name + ".csv").orThrow())).isEqualTo(rows(whole));
    }

    private static List<String> rows(Programme plan) {
        return plan.actions().stream()
                .map(action -> action.number() + " " + action.wording() + " " + action.reportedStatus())
                .toList();
    }

    private ImportResult read(String name) throws IOException {
        return io.read(Source.of(name, Fixtures.bytes(name)), ReadOptions.defaults());
    }

    private byte[] json(Programme plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        io.write(plan, "json", out, WriteOptions.defaults());
        return out.toByteArray();
    }
}
