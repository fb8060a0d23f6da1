package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins from a folder: those that work are used, and each of the others is named in one line. */
class PluginsTest {

    private static final String EXPORTER = "org.cpip.spi.ProgrammeExporter";
    private static final String RENDERER = "org.cpip.spi.report.ReportRenderer";

    @TempDir
    private Path folder;

    private Path plugins;
    private Path plan;

    @BeforeEach
    void aPlanAndAFolder() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        plan = Files.writeString(folder.resolve("plan.csv"), "Workstream,No.,Action\nNeglect,1,We will act.\n");
    }

    static Stream<Arguments> unusable() {
        String needsLibrary = PluginJars.EXPORTER.formatted("extends Library", "odd", "odd", PluginJars.SOUND);
        String throwing = PluginJars.exporter("odd", PluginJars.SOUND)
                .replace(
                        "public Format format() {",
                        "public Strange() { throw new RuntimeException(\"no licence\"); }"
                                + " public Format format() {");
        return Stream.of(
                Arguments.of(
                        "[0.2,0.3)",
                        List.of(needsLibrary, PluginJars.LIBRARY),
                        "IO-004 -: strange.Strange in odd.jar cannot be used: the class strange.Library is missing."),
                Arguments.of(
                        "",
                        List.of(PluginJars.exporter("csv", PluginJars.SOUND)),
                        "IO-003 -: The format \"csv\" is there twice: in "),
                Arguments.of(
                        "[0.3,0.4)",
                        List.of(PluginJars.exporter("odd", PluginJars.SOUND)),
                        "IO-005 -: odd.jar was built for the versions [0.3,0.4) of the SPI, and this is 0.2."),
                Arguments.of(
                        "[0.3,0.4)",
                        List.of(needsLibrary, PluginJars.LIBRARY),
                        "IO-005 -: odd.jar was built for the versions [0.3,0.4) of the SPI, and this is 0.2."),
                Arguments.of(
                        "0.2",
                        List.of(PluginJars.exporter("odd", PluginJars.SOUND)),
                        "IO-005 -: odd.jar says that it was built for the versions \"0.2\" of the SPI, which is no range."),
                Arguments.of(
                        "",
                        List.of(throwing),
                        "IO-004 -: strange.Strange in odd.jar cannot be used: RuntimeException: no licence."));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aPluginThatCannotBeUsedIsOneLineAndTheOthersWork(String spiVersions, List<String> sources, String line)
            throws IOException {
        PluginJars.make(plugins.resolve("odd.jar"), EXPORTER, spiVersions, sources.toArray(String[]::new));
        PluginJars.make(
                plugins.resolve("sound.jar"), EXPORTER, "[0.2,0.3)", PluginJars.exporter("sound", PluginJars.SOUND));

        for (String target : List.of("plan.json", "plan.sound")) {
            CommandRun run = CommandRun.of("convert", plan, folder.resolve(target), "--plugin-path", plugins);
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.errLines())
                    .filteredOn(each -> each.contains(" IO-"))
                    .singleElement()
                    .asString()
                    .startsWith("WARNING " + line);
            assertThat(folder.resolve(target)).isNotEmptyFile();
        }
        CommandRun formats = CommandRun.of("formats", "--plugin-path", plugins);
        assertThat(formats.exit()).isEqualTo(ExitCode.DATA);
        assertThat(formats.errLines().get(0)).startsWith("ERROR " + line);
        assertThat(formats.outLines())
                .extracting(each -> each.replaceAll(" .*", ""))
                .containsExactly("csv", "data-package", "docx", "html", "json", "markdown", "sound", "text", "xlsx");
    }

    @Test
    void aDuplicateNamesBothJars() throws IOException {
        PluginJars.make(plugins.resolve("one.jar"), EXPORTER, "", PluginJars.exporter("odd", PluginJars.SOUND));
        PluginJars.make(plugins.resolve("two.jar"), EXPORTER, "", PluginJars.exporter("odd", PluginJars.SOUND));
        CommandRun run = CommandRun.of("plugins", "list", "--plugin-path", plugins);
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0))
                .startsWith(
                        "ERROR IO-003 -: The format \"odd\" is there twice: in one.jar and in two.jar; the first is used.");
    }

    @Test
    void aFileThatIsNoJarIsOneLine() throws IOException {
        Files.writeString(plugins.resolve("cut short.jar"), "PK");
        CommandRun run = CommandRun.of("convert", plan, folder.resolve("plan.json"), "--plugin-path", plugins);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errLines().get(0)).startsWith("WARNING IO-006 -: cut short.jar is no jar that can be opened: ");
    }

    @Test
    void aPluginWithALibraryIsAFolder() throws IOException {
        Path own = plugins.resolve("odd");
        PluginJars.make(
                own.resolve("odd.jar"),
                EXPORTER,
                "[0.1,)",
                PluginJars.exporter("odd", "if (Library.one() == 1) {" + PluginJars.SOUND + "}"),
                PluginJars.LIBRARY);
        Path lazy = folder.resolve("alone/odd.jar");
        Files.createDirectories(lazy.getParent());
        Files.copy(own.resolve("odd.jar"), lazy);
        PluginJars.makeLibrary(own.resolve("library.jar"));

        CommandRun run = CommandRun.of("convert", plan, folder.resolve("plan.odd"), "--plugin-path", plugins);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(CommandRun.of("plugins", "list", "--plugin-path", plugins).outLines())
                .containsExactly("odd  SPI [0.1,)  writes odd");

        CommandRun without = CommandRun.of("convert", plan, folder.resolve("b.odd"), "--plugin-path", lazy.getParent());
        assertThat(without.exit()).isEqualTo(ExitCode.BUG);
        assertThat(without.errLines())
                .last()
                .asString()
                .startsWith(
                        "cpip: this is a bug in the plugin odd.jar: java.lang.NoClassDefFoundError: strange/Library");
        assertThat(folder.resolve("b.odd")).doesNotExist();
    }

    @Test
    void optionsOfAPluginAreListedAndWrongOnesNameThem() throws IOException {
        PluginJars.make(plugins.resolve("odd.jar"), EXPORTER, "", PluginJars.exporter("odd", PluginJars.SOUND));
        assertThat(CommandRun.of("formats", "odd", "--plugin-path", plugins).out())
                .contains("loud: true or false; default false", "Louder.");
        CommandRun unknown = CommandRun.of(
                "convert", plan, folder.resolve("a.odd"), "--plugin-path", plugins, "--option", "out.quiet=true");
        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.errLines().get(0)).contains("Unknown option 'out.quiet'", "known here: ", "loud");
        CommandRun wrong = CommandRun.of(
                "convert", plan, folder.resolve("a.odd"), "--plugin-path", plugins, "--option", "loud=very");
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.errLines().get(0)).contains("'very' is no value for option loud; it is true or false");
    }

    @Test
    void aPluginRefusesAValueInWords() throws IOException {
        String refuse = "if (out != null) { throw new InvalidRequestException(\"No calendar has a week 54.\"); }";
        PluginJars.make(plugins.resolve("odd.jar"), EXPORTER, "", PluginJars.exporter("odd", refuse));
        CommandRun run = CommandRun.of("convert", plan, folder.resolve("a.odd"), "--plugin-path", plugins);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines()).contains("cpip convert: No calendar has a week 54.");
        assertThat(folder.resolve("a.odd")).doesNotExist();
    }

    @Test
    void anExporterThatGivesNoResultIsNamedAndTheTargetStays() throws IOException {
        String nothing = "out.write(65); if (out != null) { return null; }";
        PluginJars.make(plugins.resolve("odd.jar"), EXPORTER, "", PluginJars.exporter("odd", nothing));
        Path target = Files.writeString(folder.resolve("a.odd"), "old");
        CommandRun run = CommandRun.of("convert", plan, target, "--plugin-path", plugins);

        assertThat(run.exit()).isEqualTo(ExitCode.BUG);
        assertThat(run.errLines())
                .last()
                .asString()
                .startsWith(
                        "cpip: this is a bug in the plugin odd.jar: What strange.Strange does for the format odd is of"
                                + " no use: it gave no result.");
        assertThat(target).hasContent("old");
    }

    @Test
    void twoPluginsOfOneExtensionAreAWarningAndToDecides() throws IOException {
        PluginJars.make(
                plugins.resolve("one.jar"),
                EXPORTER,
                "",
                PluginJars.EXPORTER.formatted("", "one", "odd", PluginJars.SOUND));
        PluginJars.make(
                plugins.resolve("two.jar"),
                EXPORTER,
                "",
                PluginJars.EXPORTER.formatted("", "two", "odd", PluginJars.SOUND));
        Path target = folder.resolve("a.odd");
        CommandRun run = CommandRun.of("convert", plan, target, "--plugin-path", plugins);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("WARNING IO-008 a.odd: ", "one (one.jar) and two (two.jar)", "--to ID");
        assertThat(CommandRun.of("convert", plan, target, "--to", "two", "--plugin-path", plugins)
                        .err())
                .doesNotContain("IO-008");
        Files.delete(target);
        assertThat(CommandRun.of("convert", plan, target, "--strict", "--plugin-path", plugins)
                        .exit())
                .isEqualTo(ExitCode.DATA);
        assertThat(target).doesNotExist();
    }

    @Test
    void verifyPassesASoundPlugin() throws IOException {
        PluginJars.make(
                plugins.resolve("odd.jar"), EXPORTER, "[0.2,0.3)", PluginJars.truthful("odd", PluginJars.SOUND));
        CommandRun run = CommandRun.of("plugins", "verify", "--plugin-path", plugins);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("odd.jar writes odd: 12 checks passed, 0 failed");
        assertThat(run.err()).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(PluginJars.SOUND + "out.close();", "SPI-03: the exporter closed the caller's stream."),
                Arguments.of(
                        "out.write((\"\" + System.nanoTime()).getBytes(\"UTF-8\")); out.flush();",
                        "SPI-04: the sample minimal gave other bytes when called again"),
                Arguments.of(PluginJars.SOUND, "SPI-06: of a programme the text at workstreams[0].title is neither in"),
                Arguments.of(
                        "try {" + PluginJars.SOUND + "} catch (IOException e) { }",
                        "SPI-09: the stream failed after 0 of "));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void verifyNamesTheRuleThatIsBrokenAndWhereToRead(String write, String message) throws IOException {
        PluginJars.make(plugins.resolve("odd.jar"), EXPORTER, "", PluginJars.exporter("odd", write));
        CommandRun run = CommandRun.of("plugins", "verify", "--plugin-path", plugins);
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines()).anySatisfy(line -> assertThat(line)
                .startsWith("ERROR odd.jar writes odd: " + message)
                .contains("docs/reference/spi.md#spi-"));
        assertThat(run.err())
                .endsWith(": not every plugin can be used as it is.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void aRendererOfAPluginReportsAndIsVerified() throws IOException {
        PluginJars.make(plugins.resolve("odd.jar"), RENDERER, "", PluginJars.RENDERER.formatted("odd", "out.flush();"));
        PluginJars.make(plugins.resolve("twin.jar"), RENDERER, "", PluginJars.RENDERER.formatted("html", ""));
        CommandRun run = CommandRun.of(
                "report", plan, "--as-at", "2017-06-30", "-o", folder.resolve("out"), "--plugin-path", plugins);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("WARNING IO-003 -: The format \"html\" is there twice: in ", " and in twin.jar;");
        assertThat(folder.resolve("out/progress.txt")).hasContent("strange");
        assertThat(folder.resolve("out/progress.html")).isNotEmptyFile();

        CommandRun verify = CommandRun.of("plugins", "verify", "--plugin-path", plugins);
        assertThat(verify.out()).contains("odd.jar reports odd: ", "twin.jar provides nothing that can be used.");
    }

    @Test
    void aFolderThatIsNotThereIsExitOne() {
        CommandRun run = CommandRun.of("formats", "--plugin-path", folder.resolve("nowhere"));
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-001 ").contains("There is no such folder of plugins.");
    }

    @Test
    void withoutAFolderItSaysHowToNameOne() {
        assertThat(CommandRun.of("plugins", "list").out()).contains("--plugin-path", "CPIP_PLUGIN_PATH");
        assertThat(CommandRun.of("plugins", "paint").exit()).isEqualTo(ExitCode.USAGE);
    }
}
