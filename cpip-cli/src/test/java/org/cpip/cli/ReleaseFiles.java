package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Breakdown;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Shorthand;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** What stands in each file of a release of the small round: from area and category to a figure or its mark. */
final class ReleaseFiles {

    static final List<String> CATEGORIES = List.of("", "girls", "boys", "unknown");

    private ReleaseFiles() {}

    /** From area and category to what stands there. */
    static Map<String, String> canonical(Path release) throws IOException {
        Programme figures = ProgrammeJson.read(Source.of(release.resolve("figures.json")), ReadOptions.defaults())
                .programme()
                .orElseThrow();
        Map<String, String> found = new TreeMap<>();
        for (Observation each : figures.indicators().get(0).observations()) {
            String category =
                    each.breakdown().stream().map(Breakdown::value).findFirst().orElse("");
            found.put(each.area().orElseThrow() + "/" + category, Shorthand.text(each.value()));
        }
        return found;
    }

    static Map<String, String> tidy(Path file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line :
                Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            String[] cells =
                    line.replaceAll("\"[^\"]*(?:\"\"[^\"]*)*\"", "text").split(",", -1);
            String category = cells[7].equals("total") ? "" : cells[7];
            found.put(cells[3] + "/" + category, (cells[9] + " " + cells[10]).strip());
        }
        return found;
    }

    static Map<String, String> page(Path page) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher row = Pattern.compile("<tr><th scope=\"row\"><a href=\"area-([A-Z0-9]+)\\.html\">.*?</tr>")
                .matcher(Files.readString(page));
        while (row.find()) {
            List<String> cells = Pattern.compile("<td>(.*?)</td>")
                    .matcher(row.group())
                    .results()
                    .map(cell -> cell.group(1))
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                found.put(row.group(1) + "/" + CATEGORIES.get(i), cells.get(i));
            }
        }
        return found;
    }

    /** The cells of the last sheet of a workbook as its XML has them: an area, its name, its kind, three categories, the total. */
    private static Map<String, String> workbook(Path file, String part, String row, String cell) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Matcher rows = Pattern.compile(row).matcher(entry(file, part)); rows.find(); ) {
            List<String> cells = Pattern.compile(cell)
                    .matcher(rows.group())
                    .results()
                    .map(one -> one.group(1))
                    .toList();
            if (cells.size() == 8 && !cells.get(0).equals("Area code")) {
                for (int i = 0; i < 4; i++) {
                    String title =
                            List.of("Girls", "Boys", "Not known", "Total").get(i);
                    assertThat(cells.get(7)).doesNotContain(title);
                    found.put(
                            cells.get(0) + "/"
                                    + List.of("girls", "boys", "unknown", "").get(i),
                            cells.get(i + 3));
                }
            }
        }
        return found;
    }

    static Map<String, String> ods(Path file) throws IOException {
        return workbook(file, "content.xml", "<table:table-row>.*?</table:table-row>", "<text:p>(.*?)</text:p>");
    }

    static Map<String, String> xlsx(Path file) throws IOException {
        return workbook(
                file, "xl/worksheets/sheet4.xml", "<row .*?</row>", "<(?:v|t xml:space=\"preserve\")>(.*?)</(?:v|t)>");
    }

    private static String entry(Path file, String name) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    static String everything(Path file) throws IOException {
        if (!file.toString().endsWith(".ods") && !file.toString().endsWith(".xlsx")) {
            return Files.readString(file);
        }
        StringBuilder all = new StringBuilder();
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                all.append(entry(file, part.getName()));
            }
        }
        return all.toString();
    }

    /** By the code lists of SDMX alone: OBS_STATUS and CONF_STATUS together say what kind of nothing it is. */
    static Map<String, String> sdmx(Path file) throws IOException {
        Map<String, String> marks = Map.of("Q,C", "[c]", "Q,A", "[c]", "Q,D", "[s]", "L,F", "[x]", "M,F", "[z]");
        Map<String, String> found = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String status = cells[9] + "," + cells[10];
            assertThat(cells[8].isEmpty()).as(line).isEqualTo(marks.containsKey(status));
            found.put(
                    cells[4] + "/" + (cells[6].equals("_T") ? "" : cells[6]),
                    cells[8].isEmpty() ? marks.get(status) : cells[8]);
        }
        return found;
    }

    /** The rows of the one table on the page of an area, or of the country: the first figure of each is the area's. */
    static List<String> areaPage(Path page) throws IOException {
        return Pattern.compile("<tr><th scope=\"row\">(Total|Girls|Boys|Not known)</th><td>(.*?)</td>")
                .matcher(Files.readString(page))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
    }

    /** What such a table has to have. */
    static List<String> of(String area, Map<String, String> expected) {
        List<String> labels = List.of("Total", "Girls", "Boys", "Not known");
        return CATEGORIES.stream()
                .map(category -> labels.get(CATEGORIES.indexOf(category)) + " " + expected.get(area + "/" + category))
                .toList();
    }
}
