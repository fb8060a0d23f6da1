package org.cpip.reporting.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.testkit.internal.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a hub in headless Chromium. */
class HubBrowserTest {

    private static final EdtfPeriod PERIOD = EdtfPeriod.parse("2031-04/2032-03");

    @TempDir
    private Path folder;

    private static Observation reading(String area, IndicatorValue value) {
        return new Observation(PERIOD, Optional.of(area), List.of(), value);
    }

    static Hub hub() {
        Programme figures = Programme.builder()
                .id("first")
                .title("Invented <collection>")
                .areas(List.of(
                        Area.of("XX", "Country", "country"),
                        Area.of(
                                "A1",
                                "A place whose name is <b>long</b> & goes on for more than a column is wide",
                                "council"),
                        Area.of("a/2", "Birch", "council")))
                .geographies(List.of(new Geography(
                        "all",
                        "All",
                        Optional.empty(),
                        List.of(AreaPlace.root("XX"), AreaPlace.of("A1", "XX"), AreaPlace.of("a/2", "XX")))))
                .indicators(List.of(Indicator.builder()
                        .id("children")
                        .title("Children \"of concern\"")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.PERSONS)
                        .observations(List.of(
                                reading("XX", new Measured(BigDecimal.valueOf(40), List.of(FigureMarker.REVISED))),
                                reading("A1", new Withheld("x")),
                                reading("a/2", new Withheld("x"))))
                        .build()))
                .build();
        Release release = new Release(
                "first",
                "Invented <collection>",
                LocalDate.of(2032, 7, 1),
                PERIOD,
                "lt5",
                "suppression",
                "0123456789abcdef".repeat(4),
                Optional.empty(),
                List.of());
        return new Hub(
                release.title(), List.of(new HubRelease(release, figures, List.of("figures.csv"))), Optional.empty());
    }

    @Test
    void axeFindsNothingWideAndNarrowAndPagesFit() throws Exception {
        Map<String, String> pages = hub().pages();
        StringBuilder frames = new StringBuilder();
        pages.forEach((name, page) -> {
            frames.append(frame(withAxe(name + " wide", page), 1280));
            frames.append(frame(withAxe(name + " narrow", page), 390));
        });
        String answer = dom("<script>const found = []; function report(text) { found.push(text); if (found.length === "
                + pages.size() * 2 + ") document.body.textContent = found.join('\\n'); }</script>" + frames);
        List<String> found =
                answer.lines().filter(line -> line.contains("AXE ")).toList();
        assertThat(found)
                .hasSize(pages.size() * 2)
                .allSatisfy(line -> assertThat(line).contains(": none").doesNotContain("too wide"));
    }

    /** With its policy in force: a script that the policy did not allow would count nothing. */
    @Test
    void theSearchFindsPagesByTheirNames() throws Exception {
        String answer = dom(frame(hub().pages().get("index.html"), 1280) + """
                <script>
                onload = () => {
                  const inner = document.querySelector("iframe").contentDocument;
                  const search = inner.getElementById("search");
                  search.value = "birch";
                  search.dispatchEvent(new inner.defaultView.Event("input"));
                  const size = getComputedStyle(inner.querySelector("h1")).fontSize;
                  document.body.textContent = inner.getElementById("found").textContent + ", title " + size;
                };
                </script>
                """);
        assertThat(answer).contains("1 page, title 28.8px");
    }

    @Test
    void everyLinkLeadsToAPage() {
        Map<String, String> pages = hub().pages();
        assertThat(pages).hasSize(5);
        pages.forEach((name, page) -> java.util.regex.Pattern.compile("href=\"([^\"#]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("downloads/"))
                .forEach(link -> assertThat(pages).containsKey(link)));
        assertThat(pages.values()).allSatisfy(page -> assertThat(page).doesNotContain("<b>", "<collection>"));
    }

    private static String withAxe(String name, String page) {
        String axe;
        try (var in = Objects.requireNonNull(
                HubBrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return page.replaceFirst("<meta http-equiv[^>]*>", "")
                .replace(
                        "</body>",
                        "<script>" + axe + "</script><script>axe.run(document).then(r => parent.report('AXE " + name
                                + " ' + r.passes.length + ': ' + (r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target))"
                                + ".join('; ') || 'none') + (document.documentElement.scrollWidth > innerWidth ? ' too wide' : '')"
                                + "))</script></body>");
    }

    private static String frame(String page, int width) {
        return "<iframe width=\"%d\" height=\"900\" style=\"border:0\" srcdoc=\"%s\"></iframe>"
                .formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private String dom(String body) throws IOException, InterruptedException {
        Path around = folder.resolve("around.html");
        Files.writeString(around, "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><body>" + body);
        return Chromium.dom(around);
    }
}
