package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.model.Programme;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeIOTest {

    private static final Programme PLAN =
            Programme.builder().id("plan").title("Plan").build();

    private final ProgrammeIO io = ProgrammeIO.of(List.of(new LineFormat()), List.of(new LineFormat()));

    @TempDir
    Path folder;

    /** Two formats that both think that "LINE …" is theirs, this sure; which one reads a file with this extension? */
    @ParameterizedTest
    @CsvSource({
        "CERTAIN,  POSSIBLE, two,  one",
        "CERTAIN,  CERTAIN,  two,  two",
        "LIKELY,   POSSIBLE, two,  two",
        "LIKELY,   NO,       two,  one",
        "POSSIBLE, NO,       two,  two",
        "NO,       NO,       two,  two",
        "LIKELY,   POSSIBLE, else, one",
        "POSSIBLE, LIKELY,   else, two",
        "NO,       NO,       else, ",
    })
    void tellsTheFormatByContentThenByExtension(Detection one, Detection two, String extension, String chosen)
            throws IOException {
        LineFormat first = new LineFormat("one", "one", one);
        LineFormat second = new LineFormat("two", "two", two);
        Source source = Source.of("plan." + extension, "LINE x".getBytes(StandardCharsets.UTF_8));

        assertThat(ProgrammeIO.of(List.of(first, second), List.of())
                        .detect(source)
                        .map(Format::id)
                        .orElse(null))
                .isEqualTo(chosen);
    }

    /** Two formats with one extension: the surer reads, whichever was found first; of equals the first by id, with a word. */
    @ParameterizedTest
    @CsvSource({
        "LIKELY,   POSSIBLE, one, false",
        "POSSIBLE, LIKELY,   two, false",
        "CERTAIN,  LIKELY,   one, false",
        "POSSIBLE, POSSIBLE, one, true",
        "CERTAIN,  CERTAIN,  one, true",
        "NO,       NO,       one, true",
    })
    void theSurestReadsWhateverTheOrderOfJars(Detection one, Detection two, String chosen, boolean tie)
            throws IOException {
        LineFormat first = new LineFormat("one", "line", one);
        LineFormat second = new LineFormat("two", "line", two);
        Source source = Source.of("plan.line", "LINE x".getBytes(StandardCharsets.UTF_8));

        for (List<ProgrammeImporter> order :
                List.of(List.<ProgrammeImporter>of(first, second), List.<ProgrammeImporter>of(second, first))) {
            ImportResult result = ProgrammeIO.of(order, List.of()).read(source, ReadOptions.defaults());
            assertThat(result.orThrow().title()).isEqualTo(chosen + ":LINE x");
            assertThat(result.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(tie ? new String[] {"IO-008"} : new String[0]);
        }
    }

    @Test
    void aTieNamesBothFormatsAndWhatDecides() throws IOException {
        List<ProgrammeImporter> both = List.of(
                new LineFormat("two", "line", Detection.LIKELY), new LineFormat("one", "line", Detection.LIKELY));
        ProgrammeIO io = ProgrammeIO.of(both, List.of());
        Source source = Source.of("plan.line", "LINE x".getBytes(StandardCharsets.UTF_8));

        assertThat(io.read(source, ReadOptions.defaults()).diagnostics())
                .singleElement()
                .hasToString("WARNING IO-008 plan.line: The formats one (test-classes) and two (test-classes) fit this"
                        + " file equally well; one is taken. Name the one that is meant: --from ID of the command"
                        + " decides, or the format's id in a program.");
        assertThat(io.read("two", source, ReadOptions.defaults()).orThrow().title())
                .isEqualTo("two:LINE x");
    }

    @Test
    void twoWritersOfOneExtensionAreToldAndTheIdDecides() throws IOException {
        List<ProgrammeExporter> both = List.of(
                new LineFormat("two", "line", Detection.LIKELY), new LineFormat("one", "line", Detection.LIKELY));
        ProgrammeIO io = ProgrammeIO.of(List.of(), both);
        Path file = folder.resolve("plan.line");

        assertThat(io.formatFor(file).id()).isEqualTo("one");
        assertThat(io.tieFor(file)).get().asString().contains("IO-008", "one", "two", "--to ID");
        assertThat(io.write(PLAN, file).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("IO-008");
        assertThat(io.write(PLAN, "two", file, WriteOptions.defaults()).diagnostics())
                .isEmpty();
        assertThat(io.tieFor(folder.resolve("plan.none"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', a PDF, made from",
        "'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', .odt, .docx",
        "'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', .ods, .csv",
    })
    void saysWhatAFileIsThatNothingReadsAndWhatToDo(String begin, String what, String remedy) throws IOException {
        Source source = Source.of("plan", begin.getBytes(StandardCharsets.UTF_8));

        assertThat(ProgrammeIO.load().read(source, ReadOptions.defaults()).diagnostics())
                .singleElement()
                .asString()
                .startsWith("ERROR IO-001 plan: The file is ")
                .contains(what, remedy);
    }

    @Test
    void saysWhichFormatsThereAreWhenNoneFits() throws IOException {
        ImportResult result = io.read(Files.writeString(folder.resolve("plan.xyz"), "?"));

        assertThat(result.programme()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("IO-001");
            assertThat(diagnostic.toString()).contains("plan.xyz").contains("Known are line");
        });
    }

    @Test
    void writesByExtensionAndReadsBack() throws IOException {
        Path file = folder.resolve("plan.LINE");

        io.write(PLAN, file);

        assertThat(file).hasContent("LINE Plan\n");
        assertThat(io.read(file).orThrow().title()).isEqualTo("line:LINE Plan");
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.line"), "old");

        assertThatThrownBy(() -> io.write(PLAN.toBuilder().title("fail").build(), file))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void namesTheExtensionsWhenNoFormatHasTheOneAskedFor() {
        assertThatThrownBy(() -> io.write(PLAN, folder.resolve("plan.pdf")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("No format writes \"plan.pdf\"; the extensions that can be written are .line");
    }

    @Test
    void aNameWithoutADotHasNoExtension() {
        assertThatThrownBy(() -> io.write(PLAN, folder.resolve("line"))).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void namesTheOptionsWhenThereIsNoneOfThatName() {
        WriteOptions options = new WriteOptions(Map.of("lod", "true"));
        assertThatThrownBy(() -> io.write(PLAN, "line", new ByteArrayOutputStream(), options))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("The format line has no option \"lod\" here; known are loud, end");
    }

    @Test
    void namesTheChoicesWhenAnOptionHasAnotherValue() {
        WriteOptions options = new WriteOptions(Map.of("end", "crlf"));
        assertThatThrownBy(() -> io.write(PLAN, "line", new ByteArrayOutputStream(), options))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("The option end of the format line cannot be \"crlf\"; it must be one of lf, none");
    }

    @Test
    void aFormatOfDataHasNoBlocks() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Source source = Source.of("plan.line", "LINE x".getBytes(StandardCharsets.UTF_8));

        io.inspect(source, ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                throw new AssertionError(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        });

        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("IO-002");
    }

    @Test
    void refusesTwoFormatsOfOneId() {
        assertThatThrownBy(() -> ProgrammeIO.of(List.of(new LineFormat(), new LineFormat()), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"line\" is there twice");
    }

    @Test
    void anImporterThatFailsWhenAskedCountsAsNoAndIsNamed() throws IOException {
        LineFormat failing = new LineFormat("failing", "line", Detection.CERTAIN) {
            @Override
            public Detection detect(Probe probe) {
                throw new IllegalStateException("no licence");
            }
        };
        ProgrammeIO io = ProgrammeIO.of(List.of(failing, new LineFormat()), List.of());

        ImportResult result = io.read(
                Source.of("plan.txt", "LINE A plan\n".getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());

        assertThat(result.programme()).isPresent();
        assertThat(result.diagnostics().get(0).toString())
                .startsWith("WARNING IO-007 plan.txt: The importer of failing in test-classes failed")
                .contains("IllegalStateException: no licence");
    }
}
