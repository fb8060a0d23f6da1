package org.cpip.io.internal.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.office.internal.word.XmlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPartTest {

    @Property
    void escapesExactlyWhatXmlCannotHoldHoweverTheBytesCome(@ForAll("texts") String text, @ForAll byte seed)
            throws IOException {
        String whole = text.codePoints()
                .mapToObj(c -> c == '<' || c == '>' || c == '&' || c == 0xfffe || c == 0xffff
                        ? String.format("\\u%04X", c)
                        : Character.toString(c))
                .reduce("", String::concat);

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        PlanPart.JsonAsXml filter = new PlanPart.JsonAsXml(xml);
        int step = 1 + (seed & 7);
        for (int i = 0; i < bytes.length; i += step) {
            filter.write(bytes, i, Math.min(step, bytes.length - i));
        }
        xml.drain();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16_383, 16_384, 16_385, 100_000})
    void handsOnPiecesOfAnySize(int size) throws IOException {
        byte[] piece = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        xml.markup("<a>");
        new PlanPart.JsonAsXml(xml).write(piece);
        xml.markup("</a>");
        xml.drain();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<a>" + "x".repeat(size) + "</a>");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('<', '&', '>', '\uffff', '\ufffe', '\uffbe', '\uffbf', '\uff0f', '\ufffd', '\uf000', 'x')
                .withCharRange('\uf800', '\uffff')
                .ofMaxLength(12);
    }
}
