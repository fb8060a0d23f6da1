package org.cpip.reporting.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.RenderOptions;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slide as another program reads it. */
class SlideTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    @Test
    void isOneSlideWithATitleAndWhatMattersInTheOrderOfReading() throws IOException {
        try (XMLSlideShow show = open(slide(brief(plan()), "en-GB"))) {
            assertThat(show.getSlides()).hasSize(1);
            XSLFSlide slide = show.getSlides().get(0);
            assertThat(slide.getTitle()).isEqualTo("Brief: Harbours");
            assertThat(slide.getShapes().stream().map(XSLFShape::getShapeName))
                    .containsExactly(
                            "Title",
                            "Dates",
                            "Summary",
                            "Ratings by the owners",
                            "Milestones of the next 30 days",
                            "Who did not answer",
                            "Of most concern",
                            "Decisions asked for");
            assertThat(words(slide))
                    .contains("From 31 March 2018 to 30 June 2018")
                    .contains("Days overdue: 30", "The contractor left; A new tender is out", "Move the funds.");
        }
    }

    @Test
    void itsChartIsNativeAndSaysItsFiguresInItsAlternativeText() throws IOException {
        byte[] file = slide(brief(plan()), "en-GB");

        try (XMLSlideShow show = open(file)) {
            XSLFGraphicFrame frame = show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .map(XSLFGraphicFrame.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(frame.hasChart()).isTrue();
            assertThat(frame.getChart().getChartSeries()).isNotEmpty();
            assertThat(parts(file).get("ppt/slides/slide1.xml"))
                    .contains("descr=\"Chart. Ratings by the owners. Harbour: Green 1, Red 1.\"");
        }
    }

    /** All of the brief, for who presents it: definitions too. */
    @Test
    void itsNotesSayWhatHasNoRoom() throws IOException {
        try (XMLSlideShow show = open(slide(brief(plan()), "en-GB"))) {
            StringBuilder notes = new StringBuilder();
            show.getSlides()
                    .get(0)
                    .getNotes()
                    .getPlaceholders()[1]
                    .getTextParagraphs()
                    .forEach(paragraph -> notes.append(paragraph.getText()).append('\n'));
            assertThat(notes.toString())
                    .contains(
                            "What changed",
                            "Harbour 1; Wording: The harbour will dig dock 1;",
                            "Ratings are the owners’");
        }
    }

    /** PPTX has no default language: each run says its own. Letters have 12 points at least. */
    @Test
    void everyWordHasItsLanguageAndASizeToRead() throws IOException {
        for (String language : List.of("en-GB", "gd-GB")) {
            String xml = parts(slide(brief(plan()), language)).get("ppt/slides/slide1.xml");
            List<String> runs = found("<a:rPr[^>]*>", xml);
            assertThat(runs).isNotEmpty().allMatch(run -> run.contains("lang=\"" + language + "\""));
            assertThat(found("(?<=sz=\")\\d+", xml)).allMatch(size -> Integer.parseInt(size) >= 1200);
        }
    }

    @Test
    void whatNobodyWouldHaveWrittenIsASlideToo() throws IOException {
        for (Report report :
                List.of(brief(HostilePlan.programme()), ProgressReport.of(HostilePlan.programme(), JUNE))) {
            try (XMLSlideShow show = open(slide(report, "en-GB"))) {
                assertThat(show.getSlides()).hasSize(1);
            }
        }
    }

    @Test
    void ofOtherReportsItIsTheSummary() throws IOException {
        try (XMLSlideShow show = open(slide(ProgressReport.of(plan(), JUNE), "en-GB"))) {
            assertThat(words(show.getSlides().get(0))).contains("As at 30 June 2018, 1 of 2 milestones is overdue");
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        assertThat(slide(brief(plan()), "en-GB")).isEqualTo(slide(brief(plan()), "en-GB"));
    }

    @Test
    void libreOfficeShowsOnePage(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("brief.pptx"), slide(brief(plan()), "en-GB"));

        String pdf = Files.readString(LibreOffice.convert(file, "pdf"), StandardCharsets.ISO_8859_1);

        assertThat(found("/Type ?/Page[^s]", pdf)).hasSize(1);
    }

    private static BriefReport brief(Programme plan) {
        return BriefReport.between(plan, LocalDate.of(2018, 3, 31), plan, JUNE, ExceptionOptions.defaults());
    }

    private static Programme plan() {
        return Programme.builder()
                .id("harbours")
                .title("Harbours")
                .addWorkstream(Workstream.builder()
                        .id("harbour")
                        .title("Harbour")
                        .addAction(action("1", "2018-05-31", Rating.RED)
                                .withUpdates("The contractor left.", "A new tender is out."))
                        .addAction(action("2", "2018-07-20", Rating.GREEN).withUpdates("Dry weather.", "Half is dug."))
                        .build())
                .build();
    }

    private static Draft action(String number, String due, Rating rating) {
        return new Draft(number, due, rating);
    }

    private record Draft(String number, String due, Rating rating) {
        Action withUpdates(String reason, String narrative) {
            return Action.builder()
                    .id("harbour-" + number)
                    .number(number)
                    .wording("The harbour will dig dock " + number)
                    .customFields(number.equals("1") ? Map.of("Decision needed", "Move the funds.") : Map.of())
                    .addMilestone(Milestone.builder()
                            .id("m" + number)
                            .title("Dock " + number + " dug")
                            .due(TargetDate.parse(due))
                            .build())
                    .addUpdate(StatusUpdate.builder()
                            .asAt(JUNE)
                            .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                            .reason(reason)
                            .narrative(narrative)
                            .build())
                    .build();
        }
    }

    private static byte[] slide(Report report, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.render(Reports.document(report, language), "pptx", out, RenderOptions.defaults());
        return out.toByteArray();
    }

    private static XMLSlideShow open(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static String words(XSLFSlide slide) {
        List<String> words = new ArrayList<>();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                words.add(text.getText());
            }
        }
        return String.join("\n", words);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group())
                .toList();
    }
}
