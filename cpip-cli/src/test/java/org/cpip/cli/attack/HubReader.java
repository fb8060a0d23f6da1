package org.cpip.cli.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Shorthand;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Takes every figure and mark out of every file of a hub, each format by its own bytes: a place, and what stands there. */
final class HubReader {

    private static final Pattern BETWEEN = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** What a file says, by its name. */
    private final Map<String, Map<Place, String>> files = new LinkedHashMap<>();

    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String[]> categories = new HashMap<>();
    private final Path hub;

    private HubReader(Path hub) {
        this.hub = hub;
    }

    /**
     * Everything.
     *
     * @param releases their ids, the one that the pages show last
     */
    static Map<String, Map<Place, String>> read(Path hub, List<String> releases) throws IOException {
        HubReader reader = new HubReader(hub);
        for (String release : releases) {
            Path folder = hub.resolve("downloads").resolve(release);
            reader.tidy(release, folder.resolve("figures.csv"));
            reader.sdmx(release, folder.resolve("figures.sdmx.csv"));
            reader.json(release, folder.resolve("figures.json"));
            reader.workbook(
                    release,
                    folder.resolve("figures.ods"),
                    "<table:table-row>(.*?)</table:table-row>",
                    "<text:p>(.*?)</text:p>");
            reader.workbook(
                    release,
                    folder.resolve("figures.xlsx"),
                    "<row [^>]*>(.*?)</row>",
                    "<(?:v|t xml:space=\"preserve\")>(.*?)</(?:v|t)>");
        }
        String last = releases.get(releases.size() - 1);
        try (var pages = Files.newDirectoryStream(hub, "*.html")) {
            for (Path page : pages) {
                reader.page(last, page);
            }
        }
        return reader.files;
    }

    private void say(Path file, Place place, String text) {
        files.computeIfAbsent(hub.relativize(file).toString(), none -> new HashMap<>())
                .put(place, text);
    }

    private static List<List<String>> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .map(line -> BETWEEN.splitAsStream(line)
                        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList())
                .map(row -> row.size() < 12 ? padded(row) : row)
                .toList();
    }

    /** What a split leaves out at the end. */
    private static List<String> padded(List<String> row) {
        List<String> all = new ArrayList<>(row);
        all.addAll(List.of("", ""));
        return all;
    }

    private void tidy(String release, Path file) throws IOException {
        List<List<String>> rows = rows(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            indicators.put(row.get(2), row.get(1));
            areas.put(row.get(4), row.get(3));
            categories.put(row.get(8), new String[] {row.get(6), row.get(7)});
            say(
                    file,
                    new Place(release, row.get(1), row.get(3), row.get(6), row.get(7)),
                    (row.get(9) + " " + row.get(10)).strip());
        }
    }

    private void sdmx(String release, Path file) throws IOException {
        List<List<String>> rows = rows(file);
        Map<String, String> marks = Map.of("Q", "[c]", "L", "[x]", "M", "[z]");
        for (List<String> row : rows.subList(1, rows.size())) {
            String breakdown = row.get(5).replace("_T", "total");
            String category = row.get(6).replace("_T", "total");
            say(
                    file,
                    new Place(release, row.get(3), row.get(4), breakdown, category),
                    row.get(8).isEmpty() ? marks.get(row.get(9)) : row.get(8));
        }
    }

    private void json(String release, Path file) throws IOException {
        Programme figures = ProgrammeJson.read(Source.of(file), ReadOptions.defaults())
                .programme()
                .orElseThrow();
        figures.indicators().forEach(indicator -> {
            for (Observation each : indicator.observations()) {
                String breakdown = each.breakdown().isEmpty()
                        ? "total"
                        : each.breakdown().get(0).name();
                String category = each.breakdown().isEmpty()
                        ? "total"
                        : each.breakdown().get(0).value();
                say(
                        file,
                        new Place(release, indicator.id(), each.area().orElseThrow(), breakdown, category),
                        Shorthand.text(each.value()));
            }
        });
    }

    /** Every part that has rows, whether a program would show it or not. */
    private void workbook(String release, Path file, String row, String cell) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : java.util.Collections.list(zip.entries())) {
                String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                List<List<String>> rows = Pattern.compile(row)
                        .matcher(xml)
                        .results()
                        .map(one -> Pattern.compile(cell)
                                .matcher(one.group(1))
                                .results()
                                .map(text -> plain(text.group(1)))
                                .toList())
                        .toList();
                sheet(release, file, rows);
            }
        }
    }

    private void sheet(String release, Path file, List<List<String>> rows) {
        String indicator = "";
        List<String> titles = List.of();
        for (List<String> row : rows) {
            if (row.size() == 1) {
                indicator = indicators.keySet().stream()
                        .filter(row.get(0)::startsWith)
                        .findFirst()
                        .map(indicators::get)
                        .orElse(indicator);
            } else if (row.get(0).equals("Area code")) {
                titles = row;
            } else if (areas.containsValue(row.get(0)) && row.size() == titles.size()) {
                for (int i = 3; i < row.size() - 1; i++) {
                    String[] category = categories.get(titles.get(i));
                    say(file, new Place(release, indicator, row.get(0), category[0], category[1]), row.get(i));
                }
            }
        }
    }

    /** Tables of pages: areas below, or categories below and areas beside each other. */
    private void page(String release, Path file) throws IOException {
        var tables =
                Pattern.compile("(?s)<caption>(.*?)</caption>(.*?)</table>").matcher(Files.readString(file));
        while (tables.find()) {
            String caption = plain(tables.group(1));
            String indicator = indicators.get(caption.replaceFirst(" by area$", ""));
            List<List<String>> rows = Pattern.compile("<tr>(.*?)</tr>")
                    .matcher(tables.group(2))
                    .results()
                    .map(row -> Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>")
                            .matcher(row.group(1))
                            .results()
                            .map(one -> plain(one.group(1)))
                            .toList())
                    .toList();
            boolean byArea = rows.get(0).get(0).equals("Area");
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int i = 1; i < row.size(); i++) {
                    String title = rows.get(0).get(i);
                    String area = areas.get(byArea ? row.get(0) : title);
                    String[] category = categories.get(byArea ? title : row.get(0));
                    say(file, new Place(release, indicator, area, category[0], category[1]), row.get(i));
                }
            }
        }
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]{0,500}>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
