package org.cpip.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.archetype.HowToPage.Block;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Follows {@code docs/how-to/write-an-exporter.md} word for word in an empty folder: runs its commands, compares its
 * listings with the project that the archetype makes, and makes the changes that it asks for.
 */
class HowToIT {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path CHECKOUT = MODULE.getParent();
    private static final Path WORK = MODULE.resolve("target/how-to");
    private static final Path PROJECT = WORK.resolve("outline-plugin");
    private static final int MINUTES = 10;

    @BeforeAll
    static void emptyFolder() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no /bin/bash to run the page's commands");
        if (Files.exists(WORK)) {
            try (Stream<Path> files = Files.walk(WORK)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(WORK);
        LocalRepository.of(CHECKOUT, MODULE.resolve("target/repository"), System.getProperty("cpip.version"))
                .useBelow(WORK, Path.of(System.getProperty("outer.repository")));
    }

    @Test
    void thePageLeadsFromAnEmptyFolderToAPluginThatTheCommandUses() throws Exception {
        List<Block> blocks = HowToPage.blocks(CHECKOUT.resolve("docs/how-to/write-an-exporter.md"));
        Block install = blocks.get(0);
        assertThat(install.text()).isEqualTo("mvn -q -Dquick install\nexport CPIP=\"$PWD\"\n");

        StringBuilder printed = new StringBuilder();
        int listings = 0;
        for (Block block : blocks.subList(1, blocks.size())) {
            if (block.language().equals("sh")) {
                printed.append(run(block.text()));
            } else {
                follow(block);
                listings++;
            }
        }

        assertThat(listings).isEqualTo(7);
        assertThat(printed)
                .contains("outline-plugin-1.0.0.jar  SPI [0.2,0.3)  writes outline")
                .contains("outline-plugin-1.0.0.jar writes outline: ", " 0 failed")
                .contains("dates: true or false; default true", "Write when milestones are due.")
                .contains(" things that were read did not fit")
                .containsOnlyOnce("7  workstreams[].actions[].leads")
                .contains("10 workstreams, 35 actions", "Wrote plan.outline: ")
                .contains("Sample report of the Child Protection Improvement Programme");
        assertThat(Files.readString(PROJECT.resolve("plan.outline")))
                .startsWith("Sample report of the Child Protection Improvement Programme\n\n")
                .contains("\n  1 ", "\n    Lead: ");
    }

    @Test
    void theProjectsBuildUsesTheVersionsOfThisBuild() throws IOException {
        Map<String, String> ours = pluginVersions(CHECKOUT.resolve("pom.xml"));
        Map<String, String> theirs = pluginVersions(MODULE.resolve("src/main/resources/archetype-resources/pom.xml"));
        assertThat(theirs)
                .hasSizeGreaterThan(3)
                .allSatisfy((plugin, version) -> assertThat(version).as(plugin).isEqualTo(ours.get(plugin)));
    }

    private static Map<String, String> pluginVersions(Path pom) throws IOException {
        return Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(pom))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /** The first listing of a file shows what is there; a second one is what it becomes. */
    private static void follow(Block block) throws IOException {
        String named = block.file().orElseThrow(() -> new AssertionError("No file is named before " + block.text()));
        Path file = PROJECT.resolve(named);
        String there = Files.readString(file);
        if (block.language().equals("xml")) {
            assertThat(there).contains(block.text());
        } else if (SHOWN.add(named)) {
            assertThat(there).isEqualTo(block.text());
        } else {
            assertThat(there).isNotEqualTo(block.text());
            Files.writeString(file, block.text());
        }
    }

    private static final Set<String> SHOWN = new HashSet<>();

    private static String run(String commands) throws IOException, InterruptedException {
        Path log = WORK.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-e", "-o", "pipefail", "-c", commands)
                .directory((Files.isDirectory(PROJECT) ? PROJECT : WORK).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        String java = System.getProperty("java.home");
        environment.put("JAVA_HOME", java);
        environment.put("CPIP", CHECKOUT.toString());
        // Short runs: what the compiler of the JVM would gain, it would not give back.
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put(
                "PATH",
                String.join(
                        File.pathSeparator,
                        System.getProperty("maven.home") + "/bin",
                        java + "/bin",
                        environment.get("PATH")));
        environment.keySet().removeIf(name -> name.startsWith("CPIP_PLUGIN"));
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String printed = Files.readString(log);
        assertThat(ended).as("%s ended%n%s", commands, printed).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", commands, printed).isZero();
        return printed;
    }
}
