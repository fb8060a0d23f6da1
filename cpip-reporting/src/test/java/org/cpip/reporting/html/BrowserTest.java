package org.cpip.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.Programme;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.text.Wording;
import org.cpip.testkit.internal.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in headless Chromium, as it is, its policy in force. It stands in a frame as wide as the screen in question,
 * and a script of the page around it measures it.
 */
class BrowserTest {

    private static final Pattern MEASURED = Pattern.compile("scroll=(\\d+) shown=(\\d+) title=(\\d+) filters=(\\w+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SAMPLE, 1280", "SAMPLE, 768", "SAMPLE, 390", "SAMPLE, 320", "HOSTILE, 1280", "HOSTILE, 390"})
    void fitsTheScreenWithItsStyleAndItsFilters(Plan plan, int width) throws Exception {
        Matcher measured = MEASURED.matcher(dump(plan.programme(), width));

        assertThat(measured.find()).as("The frame was measured").isTrue();
        assertThat(Integer.parseInt(measured.group(1)))
                .as("Width of the content")
                .isEqualTo(width);
        assertThat(Integer.parseInt(measured.group(2))).as("Width of the frame").isEqualTo(width);
        // The style sheet in force and no other: without it, a browser's own heading is 32 pixels high.
        assertThat(Integer.parseInt(measured.group(3))).as("Size of the title").isEqualTo(width > 736 ? 34 : 26);
        // Without its script, the page hides them.
        assertThat(measured.group(4)).as("Filters hidden").isEqualTo("false");
    }

    @Test
    void filtersRowsAndSaysHowMany() throws Exception {
        String answer =
                dump("""
                %s
                <script>
                onload = () => {
                  const inner = document.querySelector("iframe").contentDocument;
                  const select = inner.querySelector("select[name=workstream]");
                  select.value = "Inspections";
                  select.dispatchEvent(new inner.defaultView.Event("change", {bubbles: true}));
                  const rows = Array.from(inner.querySelectorAll(".is-actions tbody tr"));
                  document.body.textContent = rows.filter(row => row.getClientRects().length).length + "/" + rows.length
                    + " " + inner.getElementById("filter-shown").textContent;
                };
                </script>
                """.formatted(frame(SamplePages.of(SamplePlan.programme()).get("progress"), 1280)));

        assertThat(answer).contains("4/35 6 of 46 rows shown.");
    }

    @Test
    void axeFindsNothingOnAnyPageLightAndWideOrDarkAndNarrow() throws Exception {
        Map<String, String> pages = SamplePages.of(SamplePlan.programme());
        Map<String, String> gaelic = SamplePages.of(SamplePlan.programme(), Wording.of("gd-GB"));
        for (String kind : List.of("progress", "indicators")) {
            pages.put(kind + "-gd", gaelic.get(kind));
        }
        Path kept = Files.createDirectories(Path.of("target", "pages"));
        StringBuilder frames = new StringBuilder();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(kept.resolve(page.getKey() + ".html"), page.getValue());
            String dark = page.getValue()
                    .replace("@media screen and (prefers-color-scheme:dark)", "@media screen")
                    .replace("color-scheme:light dark", "color-scheme:dark");
            frames.append(frame(withAxe(page.getKey() + " wide", page.getValue()), 1280));
            frames.append(frame(withAxe(page.getKey() + " dark and narrow", dark), 390));
        }

        String answer = dump("<script>const found = []; function report(text) { found.push(text); "
                + "if (found.length === " + pages.size() * 2
                + ") document.body.textContent = found.join('\\n'); }</script>"
                + frames);

        List<String> found =
                answer.lines().filter(line -> line.contains("AXE ")).toList();
        assertThat(found).hasSize(pages.size() * 2).allSatisfy(line -> assertThat(line)
                .contains(": none"));
    }

    /** A copy of a page, without its policy, that tells the page around it what axe finds. */
    private static String withAxe(String name, String page) throws IOException {
        String axe;
        try (var in = Objects.requireNonNull(
                BrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return page.replaceFirst("<meta http-equiv[^>]*>", "")
                .replace(
                        "</body>",
                        "<script>" + axe + "</script><script>axe.run(document).then(r => parent.report('AXE "
                                + name
                                + " ' + r.passes.length + ': ' + (r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target"
                                + " + ' ' + n.any.concat(n.all).map(c => c.message))).join('; ') || 'none')))</script></body>");
    }

    private static String frame(String page, int width) {
        return "<iframe width=\"%d\" height=\"900\" style=\"border:0\" srcdoc=\"%s\"></iframe>"
                .formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private String dump(Programme plan, int width) throws IOException, InterruptedException {
        return dump("""
                %s
                <script>
                onload = () => {
                  const inner = document.querySelector("iframe").contentDocument;
                  const root = inner.documentElement;
                  const size = getComputedStyle(inner.querySelector("h1")).fontSize;
                  document.body.textContent = "scroll=" + root.scrollWidth + " shown=" + root.clientWidth
                    + " title=" + Math.round(parseFloat(size)) + " filters=" + inner.getElementById("filters").hidden;
                };
                </script>
                """.formatted(frame(Rendered.of(plan, new HtmlRenderer()), width)));
    }

    private String dump(String body) throws IOException, InterruptedException {
        Path around = folder.resolve("around.html");
        Files.writeString(around, "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><body>" + body);
        return Chromium.dom(around);
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
