package org.cpip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cpip.spi.discovery.Plugin;
import org.cpip.spi.exchange.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a plugin in a process of its own, so that one which exits, hangs or takes all memory is told of and keeps no other
 * from being verified. That it was verified to the end is proved by the last line that the process prints.
 */
final class ChildVerification {

    /** How many lines of what a plugin prints are shown. */
    private static final int SHOWN = 3;

    private static final String LAST = "verified ";

    private final Plugin plugin;
    private final long seconds;

    ChildVerification(Plugin plugin, long seconds) {
        this.plugin = plugin;
        this.seconds = seconds;
    }

    /** The line that proves that a plugin was verified to the end. */
    static String lastLine(String plugin) {
        return LAST + plugin;
    }

    /** Runs it and passes on what it says. */
    void run(Console console, DiagnosticLog log) throws FileAccessException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("cpip-verify");
            run(folder, console, log);
        } catch (IOException e) {
            throw FileAccessException.writing(folder == null ? Path.of("-") : folder, e);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, Console console, DiagnosticLog log) throws IOException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command(plugins(folder)))
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("in")).toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = waitFor(process);
        List<String> said = lines(out);
        said.stream().filter(line -> !line.startsWith(LAST)).forEach(line -> console.out()
                .println(line));
        findings(lines(err), console, log);
        if (!ended) {
            error(
                    log,
                    "did not end within " + seconds + " seconds and was stopped. Another --deadline gives it longer.");
        } else if (!said.contains(lastLine(plugin.name()))) {
            error(log, "ended the process, with the code " + process.exitValue() + ", before it was verified.");
        }
    }

    private void error(DiagnosticLog log, String what) {
        log.line(Severity.ERROR, "ERROR " + plugin.name() + " " + what);
    }

    private boolean waitFor(Process process) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Errors and warnings are ours and counted again; anything else was printed by the plugin. */
    private void findings(List<String> lines, Console console, DiagnosticLog log) {
        int printed = 0;
        for (String line : lines) {
            if (line.startsWith("ERROR ") || line.startsWith("cpip: ")) {
                log.line(Severity.ERROR, line);
            } else if (line.startsWith("WARNING ")) {
                log.line(Severity.WARNING, line);
            } else if (!line.matches("\\d+ (error|warning|note).*") && printed++ < SHOWN) {
                console.out().println("  " + plugin.name() + " prints: " + TerminalText.oneLine(line));
            }
        }
    }

    private static List<String> command(Path plugins) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "plugins",
                "verify",
                "--in-this-process",
                "--plugin-path",
                plugins.toString());
    }

    /** A folder with this plugin alone, laid out as it was. */
    private Path plugins(Path folder) throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path single = plugin.jars().get(0);
        Path name = single.getFileName();
        if (plugin.jars().size() == 1 && name != null && name.toString().equals(plugin.name())) {
            Files.copy(single, plugins.resolve(plugin.name()));
            return plugins;
        }
        Path own = Files.createDirectory(plugins.resolve(plugin.name()));
        for (Path jar : plugin.jars()) {
            Files.copy(jar, own.resolve(String.valueOf(jar.getFileName())));
        }
        return plugins;
    }

    private static List<String> lines(Path file) throws IOException {
        // what a plugin prints may be anything
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // The system clears its folder of temporary files.
            return;
        }
    }
}
