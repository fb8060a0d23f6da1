package org.cpip.io.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    @Test
    void aFileHasAPropertyOrAnItemALine() throws IOException {
        assertThat(file(json -> {
                    json.beginObject();
                    json.name("none").beginArray();
                    json.endArray();
                    json.name("two").beginArray();
                    json.number(1);
                    json.nothing();
                    json.endArray();
                    json.name("raw").json("{}");
                    json.endObject();
                }))
                .isEqualTo("""
                        {
                          "none": [],
                          "two": [
                            1,
                            null
                          ],
                          "raw": {}
                        }
                        """);
    }

    @Test
    void whatBreaksALineOrIsNoCharacterIsAnEscape() throws IOException {
        String text = "\" \\ \n \b \u001b \u007f \u0085 \u2028 \ufffe \ufdd0 \ud800 é \ud83d\ude00";
        String escaped = "\"\\\" \\\\ \\n \\u0008 \\u001b \\u007f \\u0085 \\u2028 \\ufffe \\ufdd0 \\ud800 é ";

        assertThat(file(json -> json.text(text))).isEqualTo(escaped + "\ud83d\ude00\"\n");
        assertThat(JsonWriter.line(json -> json.text(text))).isEqualTo(escaped + "\\ud83d\\ude00\"");
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0", "1.50, 1.5", "1E+3, 1000", "1E+300, 1E+300", "-0.001, -0.001"})
    void aNumberHasPlainDigitsUnlessTheyWouldFillPages(BigDecimal number, String digits) {
        assertThat(JsonWriter.line(json -> json.number(number))).isEqualTo(digits);
    }

    @Test
    void whatTheStreamThrowsComesOut() {
        IOException full = new IOException("The disk is full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> JsonWriter.write(out, json -> json.text("x"))).isSameAs(full);
    }

    private static String file(Consumer<JsonWriter> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.write(out, content);
        return out.toString(StandardCharsets.UTF_8);
    }
}
