package org.cpip.office.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.office.internal.form.FilledRows.FilledControl;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.ContentControl;
import org.cpip.office.internal.word.ControlKind;
import org.cpip.office.internal.word.ControlTag;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.StyleIds;
import org.cpip.office.internal.word.Table;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDocumentTest {

    private static final CarriedTable FORM = new CarriedTable("urn:test:form", "0C1D2E3F-0000-4000-8000-000000000001");
    private static final List<List<String>> ROWS =
            List.of(List.of("id", "as sent"), List.of("a-1", "On track |  | <&> | é𐀀"), List.of("", ""));

    /** A question that may have its answer. */
    private record Question(String tag, Optional<String> value) implements ContentControl {

        @Override
        public String title() {
            return "Question";
        }

        @Override
        public String prompt() {
            return "Write here";
        }

        @Override
        public String kind() {
            return ControlKind.TEXT;
        }
    }

    private static Source document(List<List<String>> carried, Question... questions) throws IOException {
        Table<Question> table = new Table<>(
                "Questions",
                "A row each.",
                List.of(
                        Column.wide("Question", 1, (question, cell) -> cell.line("How is it going?")),
                        Column.wide("Answer", 1, (question, cell) -> cell.control(question))));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.document(xml -> {
            xml.markup("<w:document " + WordWriter.NAMESPACE + "><w:body>");
            WordWriter word = new WordWriter(xml, new StyleIds(Map.of()));
            xml.markup("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>About it</w:t></w:r></w:p>");
            word.table(table, List.of(questions), 9_000);
            xml.markup("</w:body></w:document>");
        }));
        parts.addAll(FORM.parts(carried));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageWriter.write(parts, List.of(), out);
        return Source.of("form.docx", out.toByteArray());
    }

    @Test
    void theCarriedTableComesBack() throws IOException {
        assertThat(FORM.read(document(ROWS), Limits.defaults())).contains(ROWS);
        assertThat(FORM.read(document(List.of()), Limits.defaults())).contains(List.of());
    }

    @Test
    void theTableOfAnotherNamespaceIsNotFound() throws IOException {
        assertThat(new CarriedTable("urn:test:other", FORM.item()).read(document(ROWS), Limits.defaults()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,status\na-1,On track\n", "PK\u0003\u0004"})
    void whatIsNoWordDocumentCarriesNothing(String text) throws IOException {
        Source source = Source.of("form.docx", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(FORM.read(source, Limits.defaults())).isEmpty();
    }

    @Test
    void theCarriedTableKeepsToTheLimits() throws IOException {
        Source source = document(ROWS);
        Limits few = Limits.defaults().withRows(2);

        assertThatThrownBy(() -> FORM.read(source, few)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> FORM.read(source, Limits.defaults().withCells(1)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aRowComesWithItsControlsAndWhetherTheyPrompt() throws IOException {
        String tag = ControlTag.of("a-1", "status");
        List<String> said = new ArrayList<>();

        FilledRows.read(
                document(ROWS, new Question(tag, Optional.of("Good\nindeed")), new Question("x", Optional.empty())),
                Limits.defaults(),
                new FilledRows() {
                    @Override
                    public void heading(Block.Heading heading) {
                        said.add(heading.text());
                    }

                    @Override
                    public void row(Block.TableRow row, List<FilledControl> controls) {
                        controls.forEach(control -> said.add(row.location() + " " + control));
                    }

                    @Override
                    public void diagnostic(Diagnostic diagnostic) {
                        said.add(diagnostic.toString());
                    }
                });

        assertThat(said)
                .containsExactly(
                        "About it",
                        "form.docx, table 1, row 2 " + new FilledControl("cpip:a-1:status", "Good\nindeed", false, 1),
                        "form.docx, table 1, row 3 " + new FilledControl("x", "Write here", true, 1));
        assertThat(ControlTag.keyOf(tag)).isEqualTo("a-1");
        assertThat(ControlTag.fieldOf(tag)).isEqualTo("status");
        assertThat(ControlTag.fieldOf("x:status")).isEmpty();
    }
}
