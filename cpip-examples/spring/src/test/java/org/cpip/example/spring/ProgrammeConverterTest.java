package org.cpip.example.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.cpip.model.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;

class ProgrammeConverterTest {

    private static final Programme PLAN = Programme.builder().id("p").title("P").build();

    private final ProgrammeConverter converter = new ProgrammeConverter();

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        converter.write(PLAN, MediaType.APPLICATION_JSON, output(bytes));
        assertThat(converter.canRead(Programme.class, MediaType.APPLICATION_JSON))
                .isTrue();
        assertThat(converter.read(Programme.class, input(bytes.toByteArray()))).isEqualTo(PLAN);
    }

    @Test
    void refusesWhatHasErrorsWithTheirPlaces() {
        byte[] json = "{\"schemaVersion\":\"2\",\"id\":\"p\",\n\"title\":5}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> converter.read(Programme.class, input(json)))
                .isInstanceOf(HttpMessageNotReadableException.class)
                .hasMessageContaining("JSON-010 body:2:9");
    }

    private static HttpInputMessage input(byte[] bytes) {
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public HttpHeaders getHeaders() {
                return new HttpHeaders();
            }
        };
    }

    private static HttpOutputMessage output(OutputStream out) {
        HttpHeaders headers = new HttpHeaders();
        return new HttpOutputMessage() {
            @Override
            public OutputStream getBody() {
                return out;
            }

            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }
        };
    }
}
