package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cpip.model.Milestone;
import org.cpip.testkit.HostileTexts;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinesTest {

    @ParameterizedTest
    @CsvSource({
        "'a,b;c\\d', 'a\\,b\\;c\\\\d'",
        "'a\nb', 'a\\nb'",
        "'a\r\nb\rc', 'a\\nb\\nc'",
        "'tab\there', 'tab\there'",
        "'BEGIN:VEVENT', 'BEGIN:VEVENT'",
    })
    void escapesText(String text, String written) throws IOException {
        assertThat(line(text)).isEqualTo("SUMMARY:" + written + "\r\n");
    }

    @Test
    void replacesWhatTheFormatForbids() throws IOException {
        assertThat(line("a\u0000b\u0007c\u007fd\ud800e")).isEqualTo("SUMMARY:a\ufffdb\ufffdc\ufffdd\ufffde\r\n");
    }

    /** Readers that split by what Unicode calls a line break would see a property that is none. */
    @Test
    void everyKindOfLineBreakIsEscaped() throws IOException {
        assertThat(line("a\u2028b\u2029c\u0085d")).isEqualTo("SUMMARY:a\\nb\\nc\\nd\r\n");
        assertThat(CalendarText.isStorable("a\u2028b")).isFalse();
    }

    @Test
    void foldsAfter75OctetsAndNeverWithinACharacter() throws IOException {
        for (String character : new String[] {"a", "à", "–", "\ud83d\udc69"}) {
            String text = "x" + character.repeat(200);
            String folded = line(text);
            for (String line : folded.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\ufffd");
            }
            assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
        }
    }

    @Test
    void noLineOfAnySampleIsLongerThan75OctetsOrEndsOtherwise() {
        SamplePlans.all().values().forEach(plan -> {
            String text = Written.of(plan).text();
            assertThat(text).endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        });
    }

    @Test
    void anotherReaderGetsEveryStorableTextBack() {
        for (String text : HostileTexts.all()) {
            Milestone milestone = Milestone.builder().id("m").title(text).build();
            String summary = Written.of(Written.plan(milestone), "to-dos")
                    .calendar()
                    .getComponents("VTODO")
                    .get(1)
                    .getRequiredProperty("SUMMARY")
                    .getValue();
            // The library takes away blanks before a value.
            assertThat(summary).isEqualTo((CalendarText.storable(text) + " (Neglect 3)").stripLeading());
        }
    }

    private static String line(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentLines(out).text("SUMMARY", text);
        return out.toString(StandardCharsets.UTF_8);
    }
}
