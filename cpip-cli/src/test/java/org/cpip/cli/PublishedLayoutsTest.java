package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.cpip.io.ProfileSuggestion;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as public bodies lay them out, each as Word, text, Markdown and HTML. */
class PublishedLayoutsTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    static Stream<Arguments> files() {
        return PublishedLayout.all()
                .flatMap(layout -> Stream.of(LayoutFile.values()).map(file -> Arguments.of(layout, file)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("files")
    void isReadAsAPersonReadsIt(PublishedLayout layout, LayoutFile file) throws IOException {
        if (!layout.profile().isEmpty()) {
            ImportResult untold = read(layout, file, ReadingProfile.NONE);
            assertThat(untold.diagnostics())
                    .as("what cannot be read without a profile says so")
                    .anyMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
        }
        ImportResult result =
                read(layout, file, layout.isSuggested() ? suggested(layout, file) : layout.readingProfile());
        assertThat(result.programme()
                        .map(programme -> lines(layout, programme))
                        .orElse(result.diagnostics().toString()))
                .isEqualTo(String.join("\n", layout.expected()));
    }

    private static String lines(PublishedLayout layout, Programme programme) {
        return String.join("\n", layout.reading(programme));
    }

    /** What the command prints for the file, as it stands. */
    private static ReadingProfile suggested(PublishedLayout layout, LayoutFile file) throws IOException {
        ProfileSuggestion suggestion = new ProfileSuggestion(diagnostic -> {});
        IO.inspect(source(layout, file), ReadOptions.defaults(), suggestion);
        return ReadingProfile.parse(suggestion.lines());
    }

    private static ImportResult read(PublishedLayout layout, LayoutFile file, ReadingProfile profile)
            throws IOException {
        return IO.read(source(layout, file), ReadOptions.defaults().withProfile(profile));
    }

    private static Source source(PublishedLayout layout, LayoutFile file) throws IOException {
        return Source.of(layout.name() + "." + file.extension(), file.write(layout.markdown()));
    }
}
