package org.cpip.reporting.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SmallPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    /** A sign of markup with no backslash, or two, before it; cell borders have a space on one side. */
    private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[*_`\\[\\]~$]");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void rendersSmallPlanAsTheGoldenFile() throws IOException {
        Rendered.assertGolden("small.md", Rendered.of(SmallPlan.programme(), renderer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a | b@a \\| b",
                "<b>&@&lt;b&gt;&amp;",
                "*_`~$#@\\*\\_\\`\\~\\$\\#",
                "[x](y)@\\[x\\](y)",
                "c:\\dir@c:\\\\dir",
                "  a \t b  @a b",
            })
    void escapesMarkup(String text, String expected) {
        assertThat(Escape.text(text)).isEqualTo(expected);
    }

    @Test
    void keepsTextOnOneLineAndItsDirection() {
        assertThat(Escape.text("one\r\ntwo\u2028three\u202efour\u2066five")).isEqualTo("one two threefourfive");
    }

    @Test
    void keepsEveryRowOfATableAsWideAsItsHeader() {
        List<String> lines =
                Rendered.of(HostilePlan.programme(), renderer).lines().toList();

        int width = 0;
        int rows = 0;
        for (String line : lines) {
            if (!line.startsWith("|")) {
                width = 0;
                continue;
            }
            int cells = line.split("(?<!\\\\)\\|", -1).length;
            width = width == 0 ? cells : width;
            assertThat(cells).as(line.substring(0, Math.min(line.length(), 80))).isEqualTo(width);
            rows++;
        }
        assertThat(rows).isGreaterThan(HostilePlan.TEXTS.size() * 5);
    }

    @Test
    void letsNoTextBeMarkup() {
        String markdown = Rendered.of(HostilePlan.programme(), renderer);

        assertThat(markdown.contains("\u202e") || markdown.contains("\u0000")).isFalse();
        assertThat(markdown.replace("<br>", "").contains("<")).isFalse();
        assertThat(markdown.lines().skip(1))
                .noneMatch(line -> UNESCAPED.matcher(line.replace("**", "")).find());
        assertThat(markdown.lines()).noneMatch(line -> line.matches("(- )?(1\\.|- ) ?not a list.*"));
    }
}
