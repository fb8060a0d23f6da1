package org.cpip.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SamplePlan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in headless Chromium, as it is, its policy in force. It stands in a frame as wide as the screen in question,
 * and a script of the page around it measures it.
 */
class BrowserTest {

    private static final Pattern MEASURED = Pattern.compile("scroll=(\\d+) shown=(\\d+) title=(\\d+) scripts=(\\d+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SAMPLE, 1280", "SAMPLE, 768", "SAMPLE, 390", "SAMPLE, 320", "HOSTILE, 1280", "HOSTILE, 390"})
    void fitsTheScreenWithItsStyleAndNoScript(Plan plan, int width) throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "No chromium on the PATH: the page was not looked at in a browser");

        Matcher measured = MEASURED.matcher(dump(chromium.get(), plan.programme(), width));

        assertThat(measured.find()).as("The frame was measured").isTrue();
        assertThat(Integer.parseInt(measured.group(1)))
                .as("Width of the content")
                .isEqualTo(width);
        assertThat(Integer.parseInt(measured.group(2))).as("Width of the frame").isEqualTo(width);
        // The style sheet in force and no other: without it, a browser's own heading is 32 pixels high.
        assertThat(Integer.parseInt(measured.group(3))).as("Size of the title").isEqualTo(width > 736 ? 34 : 26);
        assertThat(Integer.parseInt(measured.group(4))).as("Scripts").isZero();
    }

    private String dump(Path chromium, Programme plan, int width) throws IOException, InterruptedException {
        String page = Rendered.of(plan, new HtmlRenderer());
        Path around = folder.resolve("around.html");
        Files.writeString(
                around, """
                <!DOCTYPE html><meta charset="utf-8"><body>
                <iframe width="%d" height="900" style="border:0" srcdoc="%s"></iframe>
                <script>
                onload = () => {
                  const inner = document.querySelector("iframe").contentDocument;
                  const root = inner.documentElement;
                  const size = getComputedStyle(inner.querySelector("h1")).fontSize;
                  document.body.textContent = "scroll=" + root.scrollWidth + " shown=" + root.clientWidth
                    + " title=" + Math.round(parseFloat(size)) + " scripts=" + inner.scripts.length;
                };
                </script>
                """.formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;")));
        Path output = folder.resolve("dump.txt");
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--dump-dom",
                        around.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("Chromium ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static Optional<Path> chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    enum Plan {
        SAMPLE {
            @Override
            Programme programme() {
                return SamplePlan.programme();
            }
        },
        HOSTILE {
            @Override
            Programme programme() {
                return HostilePlan.programme();
            }
        };

        abstract Programme programme();
    }
}
