package org.cpip.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the little Markdown of {@link PublishedLayout} as the files that people publish: a Word document with styles, lists
 * and tables; text as pasted from a page; a web page with menu and footer. Headings, paragraphs, items with a bullet or a
 * number, two levels of lists, tables, bold at the beginning of a line: nothing else.
 */
enum LayoutFile {
    MD {
        @Override
        byte[] write(String markdown) {
            return utf8(markdown);
        }
    },
    TXT {
        @Override
        byte[] write(String markdown) {
            StringBuilder text = new StringBuilder();
            for (String line : markdown.lines().toList()) {
                String plain = line.replace("**", "");
                if (plain.startsWith("|---")) {
                    continue;
                }
                if (plain.startsWith("| ")) {
                    plain = String.join("\t", cells(plain));
                }
                text.append(plain.replaceFirst("^#+ ", "").replaceFirst("^( *)- ", "$1• "))
                        .append('\n');
            }
            return utf8(text.toString());
        }
    },
    HTML {
        @Override
        byte[] write(String markdown) {
            return utf8(
                    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Plan - Norland</title></head><body>"
                            + "<header><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News</a></li></ul></nav></header>"
                            + "<main>" + inner(markdown)
                            + "</main><footer><p>All content is available.</p></footer></body></html>");
        }

        private String inner(String markdown) {
            StringBuilder page = new StringBuilder();
            List<String> open = new ArrayList<>();
            for (Line line : Line.of(markdown)) {
                int depth = line.kind == Kind.ITEM || line.kind == Kind.NUMBER ? line.level + 1 : 0;
                while (open.size() > depth) {
                    page.append(open.remove(open.size() - 1));
                }
                if (depth > open.size()) {
                    boolean numbers = line.kind == Kind.NUMBER;
                    page.append(numbers ? "<ol>" : "<ul>");
                    open.add(numbers ? "</ol>" : "</ul>");
                }
                page.append(line.html());
            }
            while (!open.isEmpty()) {
                page.append(open.remove(open.size() - 1));
            }
            return page.toString();
        }
    },
    DOCX {
        @Override
        byte[] write(String markdown) throws IOException {
            StringBuilder body = new StringBuilder();
            Line.of(markdown).forEach(line -> body.append(line.word()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                part(zip, "[Content_Types].xml", CONTENT_TYPES);
                part(zip, "_rels/.rels", relationships("officeDocument", "word/document.xml"));
                part(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONSHIPS);
                part(zip, "word/styles.xml", styles());
                part(zip, "word/numbering.xml", NUMBERING);
                part(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            }
            return bytes.toByteArray();
        }
    };

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("document", "document.main") + type("styles", "styles") + type("numbering", "numbering")
                    + "</Types>";
    private static final String DOCUMENT_RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"r2\" Type=\"" + OFFICE
                    + "numbering\" Target=\"numbering.xml\"/></Relationships>";
    private static final String NUMBERING = "<w:numbering " + W + ">"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "•") + level(1, "bullet", "•")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

    /** The file's bytes. */
    abstract byte[] write(String markdown) throws IOException;

    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD_TYPE + type + "+xml\"/>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("<w:styles " + W + ">");
        for (int i = 1; i <= 4; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading" + i + "\"><w:name w:val=\"heading " + i
                    + "\"/><w:pPr><w:outlineLvl w:val=\"" + (i - 1) + "\"/></w:pPr></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
        zip.closeEntry();
    }

    private static List<String> cells(String row) {
        return Pattern.compile("\\|")
                .splitAsStream(row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", ""))
                .map(String::strip)
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NUMBER,
        TABLE
    }

    private record Line(Kind kind, int level, String text) {

        private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
        private static final Pattern ITEM = Pattern.compile("( *)(-|\\d+\\.) (.*)");
        private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

        /** A table is one line of the rows, with line feeds; lines of a paragraph are one as well. */
        static List<Line> of(String markdown) {
            List<Line> lines = new ArrayList<>();
            for (String group : markdown.strip().split("\n\\s*\n")) {
                if (group.startsWith("| ")) {
                    lines.add(new Line(Kind.TABLE, 0, group));
                } else {
                    group.lines().map(Line::one).forEach(lines::add);
                }
            }
            return lines;
        }

        private static Line one(String line) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                return new Line(Kind.HEADING, heading.group(1).length(), heading.group(2));
            }
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                int level = item.group(1).length() / 2;
                // a number of Word is computed; here it is typed, as in many documents
                return item.group(2).equals("-")
                        ? new Line(Kind.ITEM, level, item.group(3))
                        : new Line(Kind.PARAGRAPH, 0, item.group(2) + " " + item.group(3));
            }
            return new Line(Kind.PARAGRAPH, 0, line);
        }

        String html() {
            String bold = BOLD.matcher(escaped(text)).replaceAll("<strong>$1</strong>");
            return switch (kind) {
                case HEADING -> "<h" + level + ">" + bold + "</h" + level + ">";
                case PARAGRAPH -> "<p>" + bold + "</p>";
                case ITEM, NUMBER -> "<li>" + bold + "</li>";
                case TABLE ->
                    "<table>"
                            + rows(
                                    row -> "<tr>" + row + "</tr>",
                                    (cell, head) ->
                                            head ? "<th>" + escaped(cell) + "</th>" : "<td>" + escaped(cell) + "</td>")
                            + "</table>";
            };
        }

        String word() {
            return switch (kind) {
                case HEADING -> paragraph("<w:pStyle w:val=\"Heading" + level + "\"/>", text);
                case PARAGRAPH -> paragraph("", text);
                case ITEM, NUMBER ->
                    paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", text);
                case TABLE ->
                    "<w:tbl>"
                            + rows(
                                    row -> "<w:tr>" + row + "</w:tr>",
                                    (cell, head) -> "<w:tc>" + paragraph("", cell) + "</w:tc>")
                            + "</w:tbl>";
            };
        }

        private static String paragraph(String properties, String text) {
            StringBuilder runs = new StringBuilder();
            int end = 0;
            Matcher bold = BOLD.matcher(text);
            while (bold.find()) {
                runs.append(run("", text.substring(end, bold.start()))).append(run("<w:b/>", bold.group(1)));
                end = bold.end();
            }
            runs.append(run("", text.substring(end)));
            return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
        }

        private static String run(String properties, String text) {
            return text.isEmpty()
                    ? ""
                    : "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                            + "</w:t></w:r>";
        }

        private String rows(Function<String, String> row, CellWriter cell) {
            StringBuilder rows = new StringBuilder();
            List<String> lines =
                    text.lines().filter(line -> !line.startsWith("|---")).toList();
            for (int i = 0; i < lines.size(); i++) {
                StringBuilder cells = new StringBuilder();
                for (String text : cells(lines.get(i))) {
                    cells.append(cell.write(text, i == 0));
                }
                rows.append(row.apply(cells.toString()));
            }
            return rows.toString();
        }
    }

    private interface CellWriter {
        String write(String text, boolean head);
    }
}
