package org.cpip.testkit.internal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program on the {@code PATH}. */
final class ExternalProgram {

    private static final int TIMEOUT_MINUTES = 3;

    private ExternalProgram() {}

    /** The first of these names that there is; the test is skipped where there is none. */
    static Path require(String... names) {
        Optional<Path> found = onPath(names);
        Assumptions.assumeTrue(found.isPresent(), () -> String.join(" or ", names) + " is not on the PATH");
        return found.orElseThrow();
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs it to its end, whatever its exit code says.
     *
     * @param output where its standard output goes
     * @param errors where it complains to
     * @throws AssertionError if it takes more than {@value #TIMEOUT_MINUTES} minutes; it is ended then
     */
    static void run(List<String> command, Redirect output, Redirect errors) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(errors)
                .start();
        try {
            if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("It took more than " + TIMEOUT_MINUTES + " minutes: " + command);
            }
        } finally {
            // A launcher such as that of LibreOffice has the program itself as a child.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
