package org.cpip.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPropertiesTest {

    @Test
    void eachValueIsThePieceOfTextThatItIs() {
        assertThat(JsonProperties.of(" {\"a\": \"x\\\"}\", \"b\":1.50 , \"c\" : { \"a\":[ 2 ] }, \"d\":null}\n"))
                .hasValue(Map.of("a", "\"x\\\"}\"", "b", "1.50", "c", "{ \"a\":[ 2 ] }", "d", "null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\":}", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":\"x", "nonsense"})
    void anythingButOneObjectHasNone(String text) {
        assertThat(JsonProperties.of(text)).isEmpty();
    }
}
