package org.cpip.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** Short forms for tests. */
final class Json {

    private Json() {}

    static byte[] write(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonExporter().write(programme, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ImportResult read(byte[] bytes) {
        return read(bytes, ReadOptions.defaults());
    }

    static ImportResult read(byte[] bytes, ReadOptions options) {
        try {
            return new JsonImporter().read(Source.of("plan.json", bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }
}
