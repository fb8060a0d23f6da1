package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    @Property(tries = 5000)
    void agreesWithTheDecoderOnWhetherAndWhereBytesAreNoUtf8(@ForAll("bytes") byte[] bytes) throws IOException {
        Utf8Check check = Utf8Check.of(Source.of("x", bytes), Limits.defaults());

        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        assertThat(check.passed()).isEqualTo(!result.isError());
        assertThat(check.firstInvalid()).isEqualTo(result.isError() ? in.position() : -1);
    }

    @Property(tries = 2000)
    void isPlainWhenEveryByteIsAPrintingCharacterATabOrALineEnd(@ForAll("mostlyPlain") byte[] bytes)
            throws IOException {
        boolean plain = true;
        for (byte b : bytes) {
            plain &= b >= ' ' && b < 0x7f || b == '\t' || b == '\r' || b == '\n';
        }
        assertThat(Utf8Check.of(Source.of("x", bytes), Limits.defaults()).plain())
                .isEqualTo(plain);
    }

    @Test
    void followsACharacterOverTheEndOfAChunk() throws IOException {
        for (int before = (1 << 16) - 5; before < (1 << 16) + 2; before++) {
            byte[] bytes = ("x".repeat(before) + "\ud83d\ude00é").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 1] = 'x';

            Utf8Check check = Utf8Check.of(Source.of("x", bytes), Limits.defaults());

            assertThat(check).isEqualTo(new Utf8Check(1, before + 4, true, false));
        }
    }

    @Provide
    Arbitrary<byte[]> mostlyPlain() {
        Arbitrary<Byte> letters = Arbitraries.bytes().between((byte) ' ', (byte) '~');
        return Arbitraries.frequencyOf(
                        Tuple.of(60, letters),
                        Tuple.of(3, Arbitraries.of((byte) '\t', (byte) '\r', (byte) '\n')),
                        Tuple.of(1, Arbitraries.of((byte) 0, (byte) 0x1f, (byte) 0x7f, (byte) 0x80, (byte) 0xff)))
                .array(byte[].class)
                .ofMaxSize(40);
    }

    /** Every border of the table of well-formed sequences, more often than chance would have it. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> telling = Arbitraries.of(
                        0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
                        0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
                .map(Integer::byteValue);
        return Arbitraries.oneOf(telling, Arbitraries.bytes())
                .array(byte[].class)
                .ofMaxSize(24);
    }
}
