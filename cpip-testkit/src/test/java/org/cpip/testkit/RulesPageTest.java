package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static String page;

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "reference", "spi.md"));
    }

    @Test
    void everyRuleThatIsTestedHasASectionAndEverySectionATest() {
        List<String> tested = Stream.of(ImporterContract.class, ExporterContract.class)
                .flatMap(contract -> Arrays.stream(contract.getMethods()))
                .filter(method -> method.isAnnotationPresent(DisplayName.class))
                .map(method -> method.getAnnotation(DisplayName.class).value().substring(0, 6))
                .distinct()
                .sorted()
                .toList();

        assertThat(tested).hasSizeGreaterThan(10).isEqualTo(found("^## (SPI-\\d\\d)$"));
        assertThat(found("^\\| \\[(SPI-\\d\\d)]")).isEqualTo(tested);
    }

    @Test
    void everySectionHasAReasonAndAnExampleOfBreakingIt() {
        String[] sections = page.split("(?m)^## (?=SPI-)");

        assertThat(sections).hasSizeGreaterThan(10);
        assertThat(Arrays.asList(sections).subList(1, sections.length))
                .allSatisfy(section -> assertThat(section).contains("\nWhy: ", "\nBroken by:"));
    }

    @Test
    void everyTestCarriesItsRuleInItsName() {
        assertThat(Stream.of(ImporterContract.class, ExporterContract.class)
                        .flatMap(contract -> Arrays.stream(contract.getMethods()))
                        .filter(method -> method.isAnnotationPresent(Test.class)))
                .hasSize(27)
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(DisplayName.class).value())
                        .startsWith("SPI-" + method.getName().substring(3, 5) + " "));
    }

    private static List<String> found(String expression) {
        return Pattern.compile(expression, Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
