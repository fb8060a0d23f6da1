package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every file of words has to hold, whichever its language. */
class LanguagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d+,plural,((?:[^{}]|\\{[^{}]*})*)}");
    private static final int MOST_ARGUMENTS = 8;

    static Stream<String> languages() {
        return Wording.LANGUAGES.stream();
    }

    @Test
    void statusesAndRatingsHaveTheirLabelsInEnglish() {
        Properties english = words("en-GB");
        for (DeliveryStatus status : DeliveryStatus.values()) {
            assertThat(english.getProperty("status." + status.name())).isEqualTo(status.label());
        }
        for (Rating rating : Rating.values()) {
            assertThat(english.getProperty("rating." + rating.name())).isEqualTo(rating.label());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheMessagesOfEnglishWithTheSameArguments(String language) {
        Properties english = words("en-GB");
        Properties words = words(language);

        assertThat(words.stringPropertyNames())
                .hasSizeGreaterThan(300)
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(words.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(words.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageCanBeSaidOfEveryNumber(String language) {
        Wording wording = Wording.of(language);
        for (String key : words(language).stringPropertyNames()) {
            for (int number : List.of(0, 1, 2, 3, 10, 11, 12, 13, 19, 20, 21, 100, 1_234)) {
                Object[] arguments =
                        IntStream.range(0, MOST_ARGUMENTS).mapToObj(i -> number).toArray();
                // What a pattern of dates or the ranges of plurals mean, other tests say.
                if (!key.startsWith("date.") && !key.equals("plural")) {
                    assertThat(wording.text(key, arguments))
                            .as("%s of %s", key, number)
                            .isNotBlank()
                            .doesNotContain("{", "}", "plural", "#");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPluralHasTheFormsOfTheLanguage(String language) {
        Properties words = words(language);
        long forms = Arrays.stream(words.getProperty("plural").split("\\|"))
                .map(range -> range.split("#")[1])
                .distinct()
                .count();

        assertThat(words.stringPropertyNames()).allSatisfy(key -> assertThat(
                        PLURAL.matcher(words.getProperty(key)).results().map(found -> Arrays.stream(
                                        found.group(1).split("\\|", -1))
                                .filter(form -> !form.matches("[01]=.*"))
                                .count()))
                .as(key)
                .allMatch(count -> count == forms));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void messagesHoldNoStraightApostropheWhichTheFormatWouldSwallow(String language) {
        assertThat(words(language).values())
                .noneMatch(message -> message.toString().contains("'"));
    }

    @Test
    void gaelicIsSpeltWithGraveAccentsAlone() {
        assertThat(words("gd-GB").values())
                .noneMatch(message -> message.toString().matches("(?s).*[áéíóúÁÉÍÓÚ].*"))
                .anyMatch(message -> message.toString().matches("(?s).*[àèìòùÀÈÌÒÙ].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd", "gd-GB", "gd-Latn-CA"})
    void aTagNeedsNoCountry(String tag) {
        assertThat(Wording.of(tag)).isSameAs(Wording.of("gd-GB"));
        assertThat(Wording.of(tag).language()).isEqualTo("gd-GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ga", "gd_GB", "gda"})
    void otherTagsAreRefused(String tag) {
        assertThatThrownBy(() -> Wording.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Wording.LANGUAGES.toString());
    }

    @Test
    void messagesAreTheSameWhenManyThreadsAsk() {
        Wording words = Wording.of("gd-GB");

        assertThatCode(() -> assertThat(IntStream.range(0, 20_000)
                                .parallel()
                                .mapToObj(i -> words.text("figures.actions", 1_000 + i % 3))
                                .collect(Collectors.toSet()))
                        .containsExactlyInAnyOrder("1,000 gnìomh", "1,001 gnìomh", "1,002 gnìomh"))
                .doesNotThrowAnyException();
    }

    private static TreeSet<String> arguments(String message) {
        return ARGUMENT.matcher(message.replaceAll("\\{(\\d+),plural,", "{$1}").replace("#", ""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The messages as they stand in the file of a language. */
    private static Properties words(String language) {
        String name = "wording_" + Locale.forLanguageTag(language).getLanguage() + ".properties";
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
