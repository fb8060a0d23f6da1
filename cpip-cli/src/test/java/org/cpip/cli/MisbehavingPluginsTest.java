package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins that end the process, hang or print: they are named, the old file stays and the others work. */
class MisbehavingPluginsTest {

    private static final String EXPORTER = "org.cpip.spi.ProgrammeExporter";
    private static final String OLD = "what was there before";

    @TempDir
    private Path folder;

    private Path plugins;
    private Path plan;

    @BeforeEach
    void aSoundPluginAndAPlan() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        plan = Files.writeString(folder.resolve("plan.csv"), "Workstream,No.,Action\nQuay,1,We will sweep the quay.\n");
        PluginJars.make(
                plugins.resolve("sound.jar"), EXPORTER, "[0.2,0.3)", PluginJars.truthful("sound", PluginJars.SOUND));
    }

    private void odd(String inConstructor, String inWrite) throws IOException {
        PluginJars.make(
                plugins.resolve("odd.jar"),
                EXPORTER,
                "[0.2,0.3)",
                PluginJars.exporter("odd", inWrite)
                        .replace(
                                "public Format format() {",
                                "public Strange() { " + inConstructor + " } public Format format() {"));
    }

    @ParameterizedTest
    @CsvSource({"System.exit(0);, ''", "'', if (options != null) System.exit(3);"})
    void oneThatEndsTheProcessIsNamed(String inConstructor, String inWrite) throws Exception {
        odd(inConstructor, inWrite + PluginJars.SOUND);
        Path target = Files.writeString(folder.resolve("plan.odd"), OLD);

        Run convert = process("convert", plan, target, "--plugin-path", plugins);

        assertThat(convert.exit).isEqualTo(ExitCode.BUG);
        assertThat(convert.err).contains("cpip: this is a bug in the plugin odd.jar: it ended the process");
        assertThat(convert.out).isEmpty();
        assertThat(target).hasContent(OLD);

        CommandRun verify = CommandRun.of("plugins", "verify", "--plugin-path", plugins);
        assertThat(verify.exit()).isEqualTo(ExitCode.DATA);
        assertThat(verify.err()).contains("odd.jar ended the process, with the code 70, before it was verified.");
        assertThat(verify.out()).contains("sound.jar writes sound: ").doesNotContain("verified ");
    }

    @Test
    void oneThatHangsIsStoppedAtTheDeadline() throws Exception {
        odd("while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }", PluginJars.SOUND);
        Files.delete(plugins.resolve("sound.jar"));

        CommandRun verify = CommandRun.of("plugins", "verify", "--deadline", 3, "--plugin-path", plugins);

        assertThat(verify.exit()).isEqualTo(ExitCode.DATA);
        assertThat(verify.errLines().get(0)).startsWith("ERROR odd.jar did not end within 3 seconds and was stopped.");
    }

    @Test
    void whatOnePrintsIsNoResult() throws Exception {
        odd("System.out.println(\"Hello from odd\");", PluginJars.SOUND);

        Run formats = process("formats", "--plugin-path", plugins);

        assertThat(formats.exit).isZero();
        assertThat(formats.out).contains("odd").doesNotContain("Hello");
        assertThat(formats.err).contains("Hello from odd");
    }

    private record Run(int exit, String out, String err) {}

    private Run process(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
