package org.cpip.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cpip.model.Programme;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.SmallPlan;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page is written so that it is well-formed XML too: a parser then sees what is an element and what is text. */
class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void rendersSmallPlanAsTheGoldenFile() throws IOException {
        Rendered.assertGolden("small.html", Rendered.of(SmallPlan.programme(), renderer));
    }

    @Test
    void needsNothingFromElsewhere() throws Exception {
        String page = Rendered.of(SamplePlan.programme(), renderer);

        assertThat(page).doesNotContain("http:", "https:", "//", "@import", " style=", "<img", "<link");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
    }

    @Test
    void allowsItsOwnStyleSheetAndScriptByHashAndNothingElse() throws Exception {
        Document page = parse(Rendered.of(SamplePlan.programme(), renderer));

        assertThat(elements(page, "script")).hasSize(1);
        Element policy = (Element) page.getElementsByTagName("meta").item(1);
        assertThat(policy.getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(policy.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash(page, "style") + "'; script-src 'sha256-"
                        + hash(page, "script") + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(Document page, String element) throws Exception {
        String text = page.getElementsByTagName(element).item(0).getTextContent();
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showsHostileTextAsText() throws Exception {
        Document page = parse(Rendered.of(HostilePlan.programme(), renderer));

        assertThat(elements(page, "script")).hasSize(1);
        assertThat(elements(page, "img")).isEmpty();
        List<Element> headings = elements(page, "h3");
        for (String text : HostilePlan.TEXTS) {
            String shown = text.replace("\r\n", "\n")
                    .replaceAll(
                            "[\\x00-\\x08\\x0b-\\x1f\\x7f\\ufffe]|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"
                                    + "|[\\ud800-\\udbff](?![\\udc00-\\udfff])",
                            "\ufffd");
            assertThat(headings).as(text).anySatisfy(heading -> assertThat(heading.getTextContent())
                    .isEqualTo(shown));
        }
    }

    @Test
    void isAnAccessibleDocument() throws Exception {
        List<String> pages =
                new ArrayList<>(SamplePages.of(SamplePlan.programme()).values());
        pages.addAll(SamplePages.of(HostilePlan.programme()).values());
        pages.add(Rendered.of(SmallPlan.programme(), renderer));
        for (String text : pages) {
            Document page = parse(text);

            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
            assertThat(elements(page, "h1")).hasSize(1);
            assertHeadingsSkipNoLevel(page);
            assertThat(elements(page, "table")).allSatisfy(table -> assertThat(
                            table.getElementsByTagName("caption").getLength())
                    .isEqualTo(1));
            assertThat(elements(page, "th")).allSatisfy(header -> assertThat(header.getAttribute("scope"))
                    .isIn("col", "row"));
            assertThat(elements(page, "td"))
                    .allSatisfy(
                            cell -> assertThat(cell.getTextContent().strip()).isNotEmpty());
            assertThat(elements(page, "svg"))
                    .allMatch(picture -> picture.getAttribute("aria-hidden").equals("true")
                            || picture.getElementsByTagName("title").getLength() == 1
                                    && picture.getElementsByTagName("desc").getLength() == 1);
            assertIdsAreUniqueAndLinksLead(page);
        }
    }

    @Test
    void pagesOf35ActionsAreSmall() {
        assertThat(SamplePages.of(SamplePlan.programme())).hasSize(10).allSatisfy((kind, page) -> assertThat(
                        page.getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(150_000));
    }

    @Test
    void rendersAnEmptyPlan() throws Exception {
        Document page =
                parse(Rendered.of(Programme.builder().id("empty").title("").build(), renderer));

        assertThat(elements(page, "p")).anyMatch(text -> text.getTextContent().contains("no milestones"));
    }

    @Test
    void numbersASegmentOnlyWhereThereIsRoom() {
        assertThat(bar(1, 99).segments()).extracting(Bar.Segment::roomy).containsExactly(false, true);
        assertThat(bar(1, 0, 2).segments())
                .extracting(Bar.Segment::start, Bar.Segment::width)
                .containsExactly(tuple("0.00%", "33.33%"), tuple("33.33%", "66.67%"));
        assertThat(bar(0, 0).segments()).isEmpty();
    }

    private static Bar bar(int... counts) {
        List<Bar.Part> parts = new ArrayList<>();
        for (int count : counts) {
            parts.add(new Bar.Part(
                    ReportChart.Role.values()[parts.size()],
                    "part",
                    new Cell.Figure(BigDecimal.valueOf(count), Integer.toString(count), List.of())));
        }
        return Bar.of("b", "Bar", parts, Wording.english());
    }

    @Test
    void drawsEveryChartOfTheDocument() throws Exception {
        for (ReportDocument report : SamplePages.documents(SamplePlan.programme())) {
            Document page = parse(Rendered.of(report, renderer));
            List<String> pictures = elements(page, "svg").stream()
                    .map(picture -> picture.getAttribute("aria-labelledby"))
                    .toList();

            assertThat(report.charts()).allSatisfy(chart -> assertThat(pictures)
                    .anyMatch(ids -> ids.startsWith("chart-" + chart.id() + "-t")
                            // Parts of rows of a table are drawn in the rows.
                            || ids.startsWith("bar-" + chart.id() + "-1-t")));
        }
    }

    @Test
    void aRowWhoseItemsAreInAGroupLeadsThere() throws Exception {
        Document page = parse(Rendered.of(SamplePlan.programme(), renderer));

        assertThat(elements(page, "a"))
                .filteredOn(link -> link.getTextContent().equals("Neglect"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(elements(page, "h3").stream()
                                .filter(heading -> ("#" + heading.getAttribute("id")).equals(link.getAttribute("href")))
                                .map(Element::getTextContent))
                        .containsExactly("Neglect"));
    }

    private static void assertHeadingsSkipNoLevel(Document page) {
        int level = 0;
        for (Element element : elements(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    private static void assertIdsAreUniqueAndLinksLead(Document page) {
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> targets = new ArrayList<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("href")) {
                assertThat(element.getAttribute("href")).startsWith("#");
                targets.add(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("aria-labelledby")) {
                targets.addAll(List.of(element.getAttribute("aria-labelledby").split(" ")));
            }
        }
        assertThat(ids).containsAll(targets);
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
