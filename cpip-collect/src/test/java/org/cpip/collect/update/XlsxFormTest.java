package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form as a workbook, as Excel or LibreOffice would save it. */
class XlsxFormTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("Paths")
                .addParty(Party.builder().id("roads").name("Roads").build())
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths")
                        .actions(List.of(action(1, "Mend the \"old\" path,\nand keep it."), action(2, "=Plant trees")))
                        .build())
                .build();
    }

    private static Action action(int number, String wording) {
        return Action.builder()
                .id("paths-" + number)
                .number("1.1" + (number - 1))
                .wording(wording)
                .status(DeliveryStatus.ON_TRACK)
                .addLead("roads")
                .addMilestone(Milestone.builder()
                        .id("paths-" + number + "-m1")
                        .title("Mended")
                        .forecast(TargetDate.parse("2018-09"))
                        .build())
                .build();
    }

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UpdateForm.ofAll(plan(), JUNE).writeXlsx(out);
        return out.toByteArray();
    }

    private static byte[] change(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] read = in.readAllBytes();
                String text = new String(read, StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : read);
            }
        }
        return bytes.toByteArray();
    }

    /** Types a text into a cell such as G2. */
    private static byte[] type(byte[] workbook, String cell, String text) throws IOException {
        return change(workbook, SHEET, xml -> {
            String after = xml.replaceFirst(
                    "<c r=\"" + cell + "\" s=\"(\\d+)\"(?:/>| t=\"inlineStr\"><is><t[^>]*>[^<]*</t></is></c>)",
                    "<c r=\"" + cell + "\" s=\"$1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
            assertThat(after).as(cell).isNotEqualTo(xml);
            return after;
        });
    }

    private static UpdateResult apply(byte[] workbook) throws IOException {
        return Updates.apply(plan(), Updates.read(Source.of("form.xlsx", workbook)), UpdateOptions.defaults());
    }

    @Test
    void aFormAsItWentOutSaysNothing() throws IOException {
        assertThat(Updates.read(Source.of("form.xlsx", form())).rows()).hasSize(2);
        assertThat(apply(form())).isEqualTo(new UpdateResult(plan(), List.of(), List.of()));
    }

    @Test
    void whatIsTypedIsAnAnswerAsInCsv() throws IOException {
        byte[] filled = type(type(type(form(), "G2", "Delayed"), "J2", "2018-12"), "M2", "Too wet");
        Updates csv = new FilledForm(UpdateForm.ofAll(plan(), JUNE))
                .set(0, FormColumn.STATUS, "Delayed")
                .set(0, FormColumn.FORECAST, "2018-12")
                .set(0, FormColumn.REASON, "Too wet")
                .read();

        UpdateResult result = apply(filled);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.applied())
                .hasSize(1)
                .isEqualTo(Updates.apply(plan(), csv, UpdateOptions.defaults()).applied());
    }

    @Test
    void answersHaveListsAndAllElseIsProtected() throws IOException {
        List<String> sheets = new ArrayList<>();
        change(form(), SHEET, xml -> {
            sheets.add(xml);
            return xml;
        });
        String xml = sheets.get(0);

        assertThat(xml)
                .contains("<sheetProtection sheet=\"1\"", "Not started,In progress,On track", "Amber/Green")
                .containsPattern("(?s)<sheetData>.*</sheetData><sheetProtection [^>]*/><autoFilter ");
        assertThat(xml).doesNotContain("<conditionalFormatting");
        // 9 looks; those of open cells follow
        assertThat(xml).containsPattern("<c r=\"G2\" s=\"1[0-7]\"").containsPattern("<c r=\"D2\" s=\"[0-8]\"");
    }

    @Test
    void whatIsWrittenAnywhereElseIsToldWithItsWords() throws IOException {
        for (String cell : List.of("B2", "C2", "D2", "E2", "I3", "N2")) {
            UpdateResult result = apply(type(form(), cell, "Moved to Zqx"));

            assertThat(result.diagnostics())
                    .as(cell)
                    .extracting(Diagnostic::message)
                    .anyMatch(message -> message.contains("Moved to Zqx"));
        }
        byte[] below = change(
                form(),
                SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"9\"><c r=\"P9\" t=\"inlineStr\"><is><t>Ask Zqx</t></is></c></row></sheetData>"));
        byte[] guide = change(form(), "xl/worksheets/sheet2.xml", xml -> xml.replace("No work has begun.", "Ask Zqx"));
        for (byte[] edited : List.of(below, guide)) {
            assertThat(apply(edited).diagnostics())
                    .extracting(Diagnostic::message)
                    .anyMatch(message -> message.contains("Ask Zqx"));
        }
    }

    @Test
    void whatLibreOfficeSavesIsTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Path filled = Files.write(folder.resolve("form.xlsx"), type(form(), "L2", "We dug"));

        byte[] saved = Files.readAllBytes(LibreOffice.convert(filled, "xlsx"));

        assertThat(apply(saved)).isEqualTo(apply(type(form(), "L2", "We dug")));
        assertThat(apply(saved).applied()).hasSize(1);
    }
}
