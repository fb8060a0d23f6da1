package org.cpip.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code cpip} command as a process of its own, from a cold start. */
final class ColdCommand {

    private static final String JAR = "cpip-cli/target/cpip.jar";
    private static final String SAMPLE = "cpip-cli/src/main/resources/org/cpip/cli/sample/sample-report.txt";

    private final Path root;

    private ColdCommand(Path root) {
        this.root = root;
    }

    /** Empty when these classes do not lie in a checkout in which the command is built. */
    static Optional<ColdCommand> find() throws URISyntaxException {
        Path at = Path.of(ColdCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        while (at != null && !Files.exists(at.resolve(JAR))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).map(ColdCommand::new);
    }

    /** Prints the version. */
    Object version() throws IOException, InterruptedException {
        return run("--version");
    }

    /** Converts the sample report to JSON. */
    Object convert() throws IOException, InterruptedException {
        Path out = Files.createTempFile("cold", ".json");
        try {
            return run("convert", root.resolve(SAMPLE).toString(), out.toString());
        } finally {
            Files.delete(out);
        }
    }

    private Integer run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", root.resolve(JAR).toString()));
        command.addAll(List.of(args));
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cpip " + String.join(" ", args) + " ended with code " + exit);
        }
        return exit;
    }
}
