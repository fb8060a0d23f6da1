package org.cpip.cli.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The rows that a file of a report shows, cell by cell, read without any of our readers. */
final class RowsShown {

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|\n)|([^,\n]*)(?:,|\n)");

    private RowsShown() {}

    static List<List<String>> in(Path file) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> cells(Jsoup.parse(Files.readString(file)), "tr", "th, td");
            case "docx" -> cells(part(file, "word/document\\.xml"), "w\\:tr", "w\\:tc");
            case "xlsx" -> cells(part(file, "xl/worksheets/sheet\\d+\\.xml"), "row", "c");
            case "md" ->
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("| "))
                        .map(line -> split(line.substring(2), " *\\| *"))
                        .toList();
            case "txt" -> text(Files.readAllLines(file));
            default -> csv(Files.readString(file));
        };
    }

    private static List<List<String>> cells(Element document, String row, String cell) {
        return document.select(row).stream()
                .map(each -> each.select(cell).stream()
                        .map(one -> one.text().strip())
                        .toList())
                .toList();
    }

    private static Document part(Path file, String names) throws IOException {
        StringBuilder xml = new StringBuilder("<all>");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().matches(names)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        // Lines and paragraphs of a cell stand apart.
                        xml.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceFirst("<\\?xml[^>]*>", "")
                                .replaceAll("<w:br/>|</w:p>", " $0"));
                    }
                }
            }
        }
        return Jsoup.parse(xml.append("</all>").toString(), Parser.xmlParser());
    }

    /** Tables in columns, and items whose facts stand below them as "Days overdue: 91". */
    private static List<List<String>> text(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> item = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                item = new ArrayList<>(List.of(line.substring(2)));
                rows.add(item);
            } else if (line.startsWith("  ") && line.matches(" +\\p{Lu}[^:.]*: .*")) {
                item.addAll(split(line, ": "));
            } else if (line.startsWith("  ") && !item.isEmpty()) {
                item.set(item.size() - 1, item.get(item.size() - 1) + " " + line.strip());
            } else {
                rows.add(split(line, " {2,}"));
            }
        }
        return rows;
    }

    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (MatchResult field : FIELD.matcher(text.replace("\r\n", "\n").replace("\uFEFF", ""))
                .results()
                .toList()) {
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (field.group().endsWith("\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static List<String> split(String line, String by) {
        return Arrays.stream(line.split(by)).map(String::strip).toList();
    }
}
