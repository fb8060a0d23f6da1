package org.cpip.io.canonical;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes one programme. */
final class ProgrammeWriter {

    private ProgrammeWriter() {}

    static void write(Programme programme, OutputStream out) throws IOException {
        try (JsonGenerator generator = JsonStreams.generator(out)) {
            ProgrammeCodec.INSTANCE.write(generator, programme);
            generator.writeRaw('\n');
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
