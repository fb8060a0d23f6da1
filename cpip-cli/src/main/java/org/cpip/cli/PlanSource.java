package org.cpip.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** What a file name on the command line stands for. */
final class PlanSource {

    private static final int STEP = 1 << 16;

    private PlanSource() {}

    /**
     * A file; of what can be read once only, such as {@code /dev/stdin} when it is a pipe, all of it, in memory: a format
     * is told and then read, which is twice.
     *
     * @throws FileAccessException if it is not there, or cannot be read
     */
    static Source of(Path file, Limits limits) throws FileAccessException {
        FileAccessException.checkReadable(file);
        if (Files.isRegularFile(file)) {
            return Source.of(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[STEP];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                if (all.size() > limits.bytes()) {
                    throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(name));
                }
            }
            return Source.of(name, all.toByteArray());
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }
}
