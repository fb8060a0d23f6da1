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
    private static final String PACKAGE = "datapackage.json";

    private PlanSource() {}

    /**
     * A file, the {@code datapackage.json} of a folder that has one, or standard input for {@code -}; of what can be read once only, such as {@code /dev/stdin} when it is a pipe, all of it, in memory: a format
     * is told and then read, which is twice.
     *
     * @throws FileAccessException if it is not there, or cannot be read
     */
    static Source of(Path file, Limits limits) throws FileAccessException {
        if (isStandard(file)) {
            return all(file, "standard input", System.in, limits);
        }
        if (Files.isRegularFile(file.resolve(PACKAGE))) {
            // A data package that is a folder; its other files are found beside this one.
            return Source.of(file.resolve(PACKAGE));
        }
        FileAccessException.checkReadable(file);
        if (Files.isRegularFile(file)) {
            return Source.of(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return all(file, String.valueOf(file.getFileName()), in, limits);
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    /** Whether a name stands for a stream of the process rather than for a file. */
    static boolean isStandard(Path file) {
        return file.toString().equals("-");
    }

    private static Source all(Path file, String name, InputStream in, Limits limits) throws FileAccessException {
        try {
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
