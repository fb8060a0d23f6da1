package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.office.internal.word.XmlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HostileTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("markup", "<w:p>&amp;</w:p> \"'", "<w:p>&amp;</w:p> \"'"),
                Arguments.of("end of CDATA", "a ]]> b", "a ]]> b"),
                Arguments.of("control characters", "a\u0000b\u001fc", "a\ufffdb\ufffdc"),
                Arguments.of("lone surrogates", "a\ud800b\udc00", "a\ufffdb\ufffd"),
                Arguments.of("a swapped pair", "\udc00\ud800", "\ufffd\ufffd"),
                Arguments.of("non-characters", "\ufffe\uffff\ufdd0", "\ufffd\ufffd\ufdd0"),
                Arguments.of("emoji", "done \ud83d\udc4d\ud83c\udffd", "done \ud83d\udc4d\ud83c\udffd"),
                Arguments.of(
                        "right to left",
                        "\u0645\u0631\u062d\u0628\u0627 \u202eabc",
                        "\u0645\u0631\u062d\u0628\u0627 \u202eabc"),
                Arguments.of("C1 controls", "a\u0085b\u009fc", "a\u0085b\u009fc"),
                Arguments.of("line breaks and tabs", "a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
                Arguments.of("spaces at the ends", "  a  b ", "  a  b "),
                Arguments.of("a word of 10,000 characters", "x".repeat(10_000), "x".repeat(10_000)),
                Arguments.of(
                        "more than a buffer",
                        "\u20ac\ud83d\udc4d&".repeat(20_000),
                        "\u20ac\ud83d\udc4d&".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void comesOutAsThePersonWouldReadIt(String name, String text, String shown) {
        WrittenDocument document = WrittenDocument.of(Plans.saying(text));
        document.parts().keySet().forEach(document::part);

        List<Element> blocks = document.blocks();
        assertThat(WrittenDocument.text(blocks.get(0))).isEqualTo(shown);
        assertThat(WrittenDocument.rows(document.tables().get(0)).get(1).get(1)).isEqualTo(shown);
    }

    @Property
    void anyTextMakesWellFormedXml(@ForAll("anyText") String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        xml.markup("<a b=\"");
        xml.attribute(text);
        xml.markup("\">");
        xml.text(text);
        xml.markup("</a>");
        xml.drain();
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();

        String held = held(text);
        assertThat(root.getTextContent()).isEqualTo(held);
        assertThat(root.getAttribute("b")).isEqualTo(held.replaceAll("[\t\r\n]", " "));
    }

    @Property
    void anyTextMakesWellFormedParts(@ForAll("anyText") String text) {
        WrittenDocument document = WrittenDocument.of(Plans.saying(text));

        assertThat(document.parts().keySet()).isNotEmpty().allSatisfy(path -> assertThat(document.part(path))
                .isNotNull());
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars('\t', '\n', '\r', '\0', '<', '&', '>', '"', ']', '\ud83d', '\udc4d', '\ufffe', '\uffff')
                .all()
                .ofMaxLength(60);
    }

    /** What XML can hold of a text, worked out code point by code point with the definition of section 2.2. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0x9
                                || c == 0xA
                                || c == 0xD
                                || c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
