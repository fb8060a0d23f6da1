package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lead writes anywhere in a form is in the plan afterwards, or is told with its words. */
class NothingIsLostTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final String LONG =
            "We will mend the old path, and the bridge that leads to it, with the bodies that own the land"
                    + " on either side of the river, and we will keep both as they are for as long as anybody walks there, whatever it costs"
                    + " the councils that pay for it and whoever sits on them, so that nobody has to go by the road, which is long and wet.";

    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("Paths")
                .addParty(Party.builder().id("roads").name("Roads Agency").build())
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths and bridges")
                        .actions(List.of(action(1, LONG), action(2, "We will plant trees.")))
                        .build())
                .build();
    }

    private static Action action(int number, String wording) {
        return Action.builder()
                .id("paths-" + number)
                .number("1.1" + number)
                .wording(wording)
                .status(DeliveryStatus.ON_TRACK)
                .addLead("roads")
                .addMilestone(Milestone.builder()
                        .id("paths-" + number + "-m1")
                        .title("There are trees and paths")
                        .due(TargetDate.parse("2018-05"))
                        .forecast(TargetDate.parse("2018-09"))
                        .build())
                .build();
    }

    private static UpdateForm form() {
        return UpdateForm.ofAll(plan(), JUNE);
    }

    private static void assertTold(String token, Updates updates, String where) {
        UpdateResult result = Updates.apply(plan(), updates, UpdateOptions.defaults());
        boolean taken = result.programme().toString().contains(token);
        boolean told =
                result.diagnostics().stream().map(Diagnostic::message).anyMatch(message -> message.contains(token));
        assertThat(taken || told).as(where + ": " + result.diagnostics()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTokenInACsvIsFound(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            List<List<String>> records = new ArrayList<>();
            form().records().forEach(record -> records.add(new ArrayList<>(record)));
            String token = "Zq" + i + "x";
            String where = mutate(records, token, random);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CsvRecordWriter csv = new CsvRecordWriter(bytes);
            for (List<String> record : records) {
                csv.write(record);
            }
            csv.flush();
            assertTold(token, Updates.read(Source.of("form.csv", bytes.toByteArray())), where);
        }
    }

    /** In a cell, in a cell more, or in a row more. */
    private static String mutate(List<List<String>> records, String token, Random random) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            int at = random.nextInt(records.size() + 1);
            List<String> row = new ArrayList<>();
            for (int i = random.nextInt(16); i >= 0; i--) {
                row.add(i == 0 ? "A word more: " + token : "");
            }
            records.add(at, row);
            return "in a row more, " + row;
        }
        List<String> record = records.get(random.nextInt(records.size()));
        if (kind == 1) {
            record.add(token);
            return "in a cell more of " + record;
        }
        int at = random.nextInt(record.size());
        record.set(at, inserted(record.get(at), token, random));
        return "in cell " + at + " of " + record;
    }

    /** Between two words, as a person writes. */
    private static String inserted(String text, String token, Random random) {
        List<Integer> gaps = new ArrayList<>(List.of(0, text.length()));
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                gaps.add(i);
            }
        }
        int gap = gaps.get(random.nextInt(gaps.size()));
        return (text.substring(0, gap) + " " + token + " " + text.substring(gap)).strip();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTokenInTextOfAWordDocumentIsFound(long seed) throws IOException {
        Random random = new Random(seed);
        Pattern text = Pattern.compile("(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)");
        String original = WordForm.of(form()).xml();
        int texts = (int) text.matcher(original).results().count();
        for (int i = 0; i < 60; i++) {
            String token = "Zq" + i + "x";
            int wanted = random.nextInt(texts);
            WordForm word = WordForm.of(form()).change(xml -> {
                Matcher matcher = text.matcher(xml);
                for (int at = 0; at <= wanted; at++) {
                    assertThat(matcher.find()).isTrue();
                }
                String after = matcher.group(1).replace("<w:t>", "<w:t xml:space=\"preserve\">")
                        + inserted(matcher.group(2), token, random)
                        + matcher.group(3);
                return xml.substring(0, matcher.start()) + after + xml.substring(matcher.end());
            });
            assertTold(token, word.read(), "in text " + wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTokenInAParagraphMoreOfAWordDocumentIsFound(long seed) throws IOException {
        Random random = new Random(seed);
        int ends = WordForm.of(form()).xml().split("</w:p>", -1).length - 1;
        for (int i = 0; i < 60; i++) {
            String token = "Zq" + i + "x";
            int wanted = 1 + random.nextInt(ends);
            WordForm word = WordForm.of(form()).change(xml -> {
                int at = 0;
                for (int end = 0; end < wanted; end++) {
                    at = xml.indexOf("</w:p>", at) + "</w:p>".length();
                }
                return xml.substring(0, at) + "<w:p><w:r><w:t>Moved to " + token + "</w:t></w:r></w:p>"
                        + xml.substring(at);
            });
            assertTold(token, word.read(), "after paragraph " + wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>TOKEN</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>TOKEN</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>TOKEN</w:t></w:r></w:p>",
                "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>TOKEN</w:t></w:r></w:ins></w:p>",
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r>"
                        + "<w:t>TOKEN</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>TOKEN</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>TOKEN</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>TOKEN</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            })
    void whateverHoldsItInAWordDocument(String markup) throws IOException {
        WordForm word = WordForm.of(form())
                .change(xml -> xml.replaceFirst(
                        "<w:sectPr", Matcher.quoteReplacement(markup.replace("TOKEN", "Zqx")) + "<w:sectPr"));

        assertTold("Zqx", word.read(), markup);
    }

    /** Words struck out are an answer as well: what was asked about is dropped, say. */
    @Test
    void theWordingStruckOutInAWordDocumentIsTold() throws IOException {
        WordForm word = WordForm.of(form()).change(xml -> {
            int run = xml.lastIndexOf("<w:r>", xml.lastIndexOf("plant trees.</w:t>")) + "<w:r>".length();
            return xml.substring(0, run) + "<w:rPr><w:strike/></w:rPr>" + xml.substring(run);
        });

        assertThat(word.read().diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.matches(".*struck out: .*We will plant trees.*"));
    }

    /** A note may hang on a heading. */
    @ParameterizedTest
    @ValueSource(strings = {"footnote", "endnote"})
    void aNoteOnAHeadingOfAWordDocumentIsTold(String kind) throws IOException {
        WordForm word = WordForm.of(form())
                .add(
                        "word/notes.xml",
                        "<w:" + kind + "s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:"
                                + kind + " w:id=\"7\"><w:p><w:r><w:t>Zqx</w:t></w:r></w:p></w:" + kind + "></w:" + kind
                                + "s>")
                .change(
                        "word/_rels/document.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                        + kind + "s\" Target=\"notes.xml\"/></Relationships>"))
                .change(xml -> xml.replaceFirst(
                        "(<w:pStyle w:val=\"Heading\\d\"/>.*?)</w:p>",
                        "$1<w:r><w:" + kind + "Reference w:id=\"7\"/></w:r></w:p>"));

        assertTold("Zqx", word.read(), kind);
    }

    @Test
    void aFormThatNobodyTouchedSaysNothing() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        form().writeCsv(csv);

        for (Updates updates : List.of(
                Updates.read(Source.of("form.csv", csv.toByteArray())),
                WordForm.of(form()).read())) {
            assertThat(Updates.apply(plan(), updates, UpdateOptions.defaults()).diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void whatIsToldIsNamedWithItsPlace() throws IOException {
        String csv = new String(csv(), StandardCharsets.UTF_8)
                        .replace("We will plant trees.", "We will plant oaks.")
                        .replace("the old path", "the new path")
                + "Please ring me about paths-2\r\n";

        UpdateResult result = Updates.apply(
                plan(),
                Updates.read(Source.of("form.csv", csv.getBytes(StandardCharsets.UTF_8))),
                UpdateOptions.defaults());

        assertThat(result.diagnostics())
                .extracting(each -> each.severity() + " " + each.code() + " "
                        + each.location().orElseThrow() + ": " + each.message())
                .containsExactly(
                        "ERROR UPDATE-004 form.csv:4:1: The plan has no action \"Please ring me about paths-2\".",
                        "WARNING UPDATE-023 form.csv:2:1: The form for paths-1 has in the column \"action\" \"…new…\"; it was"
                                + " not taken.",
                        "WARNING UPDATE-023 form.csv:3:1: The form for paths-2 has in the column \"action\" \"We will plant"
                                + " oaks.\" where the plan says \"We will plant trees.\"; it was not taken.");
    }

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        form().writeCsv(csv);
        return csv.toByteArray();
    }
}
