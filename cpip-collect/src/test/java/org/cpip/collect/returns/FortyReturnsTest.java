package org.cpip.collect.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Returns as they come back, as files in a folder: each is read as it was meant, or what is not sure is told; none is wrong in silence. */
class FortyReturnsTest {

    /** What people do to the rows of a form of which the first row has the titles. */
    private static final Map<String, UnaryOperator<String>> DONE = Map.ofEntries(
            Map.entry("nothing", text -> text),
            Map.entry("semicolons", text -> text.replace(',', ';')),
            Map.entry("tabs", text -> text.replace(',', '\t')),
            Map.entry("byte order mark", text -> "\uFEFF" + text),
            Map.entry("title above", text -> "Return of Alder,,,,,,\r\n,,,,,,\r\n" + text),
            Map.entry("columns turned", text -> columns(text, 6, 5, 4, 3, 2, 1, 0)),
            Map.entry("columns deleted", text -> columns(text, 0, 3, 6)),
            Map.entry("column put in", text -> columns(text, 0, 1, 9, 2, 3, 4, 5, 6)),
            Map.entry(
                    "titles in capitals",
                    text -> text.replaceFirst("[^\r]*", "CELL,INDICATOR,CATEGORY,FIGURE,IF NONE,NOTE,FORM")),
            Map.entry("titles lost", text -> text.substring(text.indexOf('\n') + 1)),
            Map.entry("title overwritten", text -> text.replaceFirst("Figure", "Number")),
            Map.entry("second figures", text -> text.replaceFirst("Form", "Form,Figure")
                    .replace("\r\nchildren", ",\r\nchildren")),
            Map.entry("rows turned", text -> rows(text, 0, 3, 2, 1)),
            Map.entry("row deleted", text -> rows(text, 0, 1, 2)),
            Map.entry("blank rows", text -> text.replace("\r\n", "\r\n,,,,,,\r\n")),
            Map.entry("row twice", text -> text + rows(text, 1)),
            Map.entry("row twice, other figure", text -> text + rows(text, 1).replace(",5,", ",7,")),
            Map.entry("total below", text -> text + ",,Total,10,,,\r\n"),
            Map.entry("note below", text -> text + "Figures are provisional,,,,,,\r\n"),
            Map.entry("cell overwritten", text -> text.replace("children/sex=girls", "girls")),
            Map.entry("stamp deleted", text -> text.replaceAll("cse v1[^\r]*", "")),
            Map.entry("stamp of one row deleted", text -> text.replaceFirst("cse v1[^\r]*", "")),
            Map.entry("last year", text -> text.replace("2031-04/2032-03", "2030-04/2031-03")),
            Map.entry("another version", text -> text.replace(" v1 ", " v2 ")),
            Map.entry("another collection", text -> text.replace("cse v1", "csa v1")),
            Map.entry("unknown area", text -> text.replace(" A1 ", " A9 ")),
            Map.entry("row of another area", text -> text.replaceFirst(" A1 ", " A2 ")),
            Map.entry("a row a person", text -> "Forename,Surname,Date of birth\r\nAnn,Example,2020-05-01\r\n"),
            Map.entry("own table", text -> "Area,Girls,Boys\r\nAlder,3,2\r\n"),
            Map.entry("empty", text -> ""));

    @TempDir
    private Path folder;

    private static String columns(String text, int... order) {
        return text.lines()
                .map(line -> line.split(",", -1))
                .map(cells -> Arrays.stream(order)
                        .mapToObj(i -> i < cells.length ? cells[i] : "")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String rows(String text, int... order) {
        List<String> lines = text.lines().toList();
        return Arrays.stream(order).mapToObj(lines::get).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static Stream<String> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FortyReturnsTest.class.getResourceAsStream("/returns/forty.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsItWasMeantOrToldToBeUnsure(String line) throws IOException {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Path file = Files.write(folder.resolve(parts[0]), bytes(parts));
        ReturnResult result = SampleRound.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(words(result)).isEqualTo(parts[3]);
        assertThat(result.diagnostics().stream()
                        .map(Diagnostic::code)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts[4]);
    }

    private static byte[] bytes(String[] parts) throws IOException {
        Answer[] answers = Arrays.stream(parts[1].split(";", -1))
                .map(FortyReturnsTest::answer)
                .toArray(Answer[]::new);
        if (parts[0].endsWith(".csv")) {
            String form = new String(SampleRound.form("A1", "csv", answers), StandardCharsets.UTF_8);
            return Objects.requireNonNull(DONE.get(parts[2]), parts[2])
                    .apply(form)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return workbook(SampleRound.form("A1", "xlsx", answers), parts[2]);
    }

    // "5", "/Missing", "5/Missing/a note"
    private static Answer answer(String text) {
        String[] parts = (text.strip() + "//").split("/", -1);
        return new Answer(parts[0], parts[1], parts[2]);
    }

    /** The same done to parts of a workbook. */
    private static byte[] workbook(byte[] form, String done) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part(new String(in.readAllBytes(), StandardCharsets.UTF_8), done)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return done.equals("broken") ? Arrays.copyOf(out.toByteArray(), 900) : out.toByteArray();
    }

    private static String part(String xml, String done) {
        return switch (done) {
            case "macros" ->
                xml.replace("spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .replace("application/vnd.openxmlformats-officedocument.application", "application");
            case "last year" -> xml.replace("2031-04/2032-03", "2030-04/2031-03");
            case "wrong area" -> xml.replace(" A1 ", " A9 ");
            case "a row hidden" -> xml.replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"");
            case "nothing", "broken" -> xml;
            default -> throw new IllegalArgumentException(done);
        };
    }

    private static String words(ReturnResult result) {
        return result.answer()
                .map(answer -> answer.figures().stream()
                        .map(figure ->
                                figure.value().map(FortyReturnsTest::word).orElse("blank"))
                        .collect(Collectors.joining(" ")))
                .orElse("refused");
    }

    private static String word(IndicatorValue value) {
        return value instanceof Measured figure
                ? figure.number().toPlainString()
                : value instanceof Missing ? "missing" : value instanceof NotApplicable ? "impossible" : "withheld";
    }
}
