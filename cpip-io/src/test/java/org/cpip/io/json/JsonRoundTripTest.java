package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.ProgrammeArbitraries;

class JsonRoundTripTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatItWrote(@ForAll("programmes") Programme programme) {
        ImportResult result = Json.read(Json.write(programme));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.programme()).contains(programme);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void writesTheSameBytesAgainAfterReadingThem(@ForAll("programmes") Programme programme) {
        byte[] bytes = Json.write(programme);

        assertThat(Json.write(Json.read(bytes).orThrow())).isEqualTo(bytes);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void readsEveryUnicodeEncoding(@ForAll("programmes") Programme programme) {
        String text = new String(Json.write(programme), StandardCharsets.UTF_8);

        for (String name : new String[] {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
            Charset charset = Charset.forName(name);
            assertThat(Json.read(text.getBytes(charset)).programme()).as(name).contains(programme);
            assertThat(Json.read(("\ufeff" + text).getBytes(charset)).programme())
                    .as(name + " with a byte-order mark")
                    .contains(programme);
        }
    }

    @Property(tries = 1, seed = "1")
    void theLawIsTriedOnEveryKindOfValue(@ForAll @Size(100) List<@From("programmes") Programme> programmes) {
        String written = programmes.stream()
                .map(programme -> new String(Json.write(programme), StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        assertThat(written)
                .contains("\"withheld\"", "\"notApplicable\"", "\"number\"", "\"missing\"", "\"THREE_POINT\"")
                .contains("\"edtf\": \"../", "/..\"", "\\uD8", "\\u0000", "\ufeff", "\\\"", "\"link\"", "\"received\"")
                .containsPattern("\"period\": \"[0-9]{4}\"")
                .containsPattern("\"period\": \"[0-9]{4}-[0-9]{2}-[0-9]{2}\"")
                .containsPattern("\"[0-9]{4}-2[1-4]")
                .containsPattern("\"[0-9]{4}-3[3-6]")
                .containsPattern("\"[0-9]{4}-4[01]")
                .containsPattern("[\\x{10000}-\\x{10ffff}]");
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }
}
