package org.cpip.example;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md names is there, and its arrows are those of the poms. */
class ArchitecturePageTest {

    private static final Path ROOT = Repository.root();
    private static final Pattern PATH = Pattern.compile("`([\\w.-]+(?:/[\\w.-]+)+)`");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)`");
    private static final Pattern MEMBER = Pattern.compile("`(\\w+)` of `([^`]+\\.java)`");
    private static final Pattern MODULE = Pattern.compile("`(cpip-[a-z-]+)`");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern OURS = Pattern.compile("<artifactId>(cpip-[a-z-]+)</artifactId>");

    @Test
    void everyPathExists() throws IOException {
        assertThat(found(PATH, page())).hasSizeGreaterThan(40).allSatisfy(path -> assertThat(ROOT.resolve(path))
                .exists());
    }

    @Test
    void everyTypeHasAFile() throws IOException {
        assertThat(found(TYPE, page())).isNotEmpty().isSubsetOf(typesOfTheCheckout());
    }

    @Test
    void everyMemberStandsInTheFileItIsSaidToStandIn() throws IOException {
        assertThat(MEMBER.matcher(page()).results()).hasSizeGreaterThan(3).allSatisfy(named -> assertThat(
                        Files.readString(ROOT.resolve(named.group(2))))
                .containsPattern("\\b" + named.group(1) + "\\b"));
    }

    @Test
    void everyModuleOfTheBuildIsInTheTablesOfModules() throws IOException {
        Set<String> modules =
                found(Pattern.compile("<module>(.*?)</module>"), Files.readString(ROOT.resolve("pom.xml")));
        assertThat(found(Pattern.compile("(?m)^\\| `(cpip-[a-z-]+)` \\|"), page()))
                .isEqualTo(modules);
        assertThat(found(Pattern.compile("(?m)^\\| `(cpip-[a-z-]+)` \\|"), Files.readString(ROOT.resolve("README.md"))))
                .isEqualTo(modules);
    }

    /** What a module comes with, by whatever way, is what the page says it needs, by whatever way. */
    @Test
    void modulesNeedWhatTheTableSays() throws IOException {
        for (String module : modulesWithCode()) {
            Set<String> byPoms = new TreeSet<>();
            closure(module, ArchitecturePageTest::neededByPom, byPoms);
            Set<String> byPage = new TreeSet<>();
            closure(module, ArchitecturePageTest::neededByPage, byPage);
            assertThat(byPage).as(module).isEqualTo(byPoms);
        }
    }

    /** Gives what a module needs itself. */
    private interface Needs {
        Set<String> of(String module) throws IOException;
    }

    private static void closure(String module, Needs needs, Set<String> reached) throws IOException {
        for (String needed : needs.of(module)) {
            if (reached.add(needed)) {
                closure(needed, needs, reached);
            }
        }
    }

    private static Set<String> neededByPom(String module) throws IOException {
        return DEPENDENCY
                .matcher(Files.readString(ROOT.resolve(module).resolve("pom.xml")))
                .results()
                .map(dependency -> dependency.group(1))
                .filter(not(dependency -> dependency.contains("<scope>test</scope>")))
                .flatMap(dependency -> OURS.matcher(dependency).results().map(ours -> ours.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> neededByPage(String module) throws IOException {
        String row = page().lines()
                .filter(line -> line.startsWith("| `" + module + "` |"))
                .findFirst()
                .orElseThrow();
        return found(MODULE, row.substring(row.lastIndexOf('|', row.length() - 2)));
    }

    private static Set<String> modulesWithCode() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java/org/cpip")))
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> typesOfTheCheckout() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String module : modulesWithCode()) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return types;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    }
}
