package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust the machine, read by a process that has 64 MiB for everything. */
class HostileFilesTest {

    private static final int LARGE = 100 << 20;

    @TempDir
    Path folder;

    @Test
    void stopAtALimitBeforeTheMemoryIsSpent() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        repeat(expected, "quoted.csv", "textLength", "Action,Due\n\"", "a".repeat(64), LARGE, "\",x\n");
        repeat(expected, "plain.csv", "textLength", "Action,Due\n", "a".repeat(64), LARGE, ",x\n");
        repeat(expected, "wide.csv", "cells", "Action,Due\n", "a,", 200_000, "\nb,c\n");
        repeat(expected, "rows.csv", "rows", "Action,Due\n", "a,b\n", 8_000_000, "");
        repeat(expected, "line.txt", "textLength", "Plan\n\n1 ", "a".repeat(64), LARGE, "\n");
        repeat(expected, "paragraph.txt", "textLength", "Plan\n\n1 ", "some words of a line\n", 10 << 20, "\n");
        repeat(expected, "nested.json", "depth", "", "[", 10 << 20, "");
        repeat(expected, "objects.json", "depth", "", "{\"a\":", 10 << 20, "");
        repeat(expected, "text.json", "textLength", "{\"title\":\"", "a", 10 << 20, "\"}");
        docx(expected, "words.docx", "textLength", "<w:p><w:r><w:t>", " ", LARGE);
        docx(expected, "bomb.docx", "ratio", "", "<w:p/>", LARGE);
        docx(expected, "nested.docx", "depth", "", "<w:sdt>", LARGE);
        docx(expected, "tables.docx", "depth", "", "<w:tbl><w:tr><w:tc>", LARGE);
        docx(expected, "wide.docx", "cells", "<w:tbl><w:tr>", "<w:tc><w:p/></w:tc>", 4 << 20);
        expected.put("entries.docx", "entries");
        Files.write(folder.resolve("entries.docx"), Archives.docx("", 100_000));
        expected.put("span.docx", "cells");
        Files.write(
                folder.resolve("span.docx"),
                Archives.docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>"
                        + "</w:tr></w:tbl>"));

        expected.put("label.docx", "label");
        Files.write(folder.resolve("label.docx"), Labels.docx("a".repeat(900_000), 1_500));
        expected.put("labels.docx", "totalText");
        Files.write(folder.resolve("labels.docx"), Labels.docx("a".repeat(900), 200_000));
        expected.put("merged.docx", "totalText");
        Files.write(folder.resolve("merged.docx"), merged(400_000, 10_000));

        assertThat(readInSmallHeap(expected.keySet())).isEqualTo(expected);
    }

    /** A long cell that goes on through all rows below. */
    private static byte[] merged(int characters, int rows) {
        String cell = "<w:tc><w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc><w:tc>%s</w:tc>";
        String first = cell.formatted(
                " w:val=\"restart\"",
                Archives.paragraph("We will " + "sweep ".repeat(characters / 6)),
                Archives.paragraph("1"));
        String below = cell.formatted("", "<w:p/>", Archives.paragraph("2"));
        String header =
                "<w:tc>" + Archives.paragraph("Action") + "</w:tc><w:tc>" + Archives.paragraph("No.") + "</w:tc>";
        return Archives.docx("<w:tbl><w:tr>" + header + "</w:tr><w:tr>" + first + "</w:tr>"
                + ("<w:tr>" + below + "</w:tr>").repeat(rows) + "</w:tbl>");
    }

    private void repeat(
            Map<String, String> expected, String name, String limit, String start, String piece, int size, String end)
            throws IOException {
        expected.put(name, limit);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            write(out, start, piece, size, end);
        }
    }

    private void docx(Map<String, String> expected, String name, String limit, String start, String piece, int size)
            throws IOException {
        expected.put(name, limit);
        Map<String, String> parts = Archives.parts("|");
        String document = parts.remove("word/document.xml");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            int body = document.indexOf('|');
            write(zip, document.substring(0, body) + start, piece, size, document.substring(body + 1));
        }
    }

    private static void write(OutputStream out, String start, String piece, int size, String end) throws IOException {
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        byte[] many = piece.repeat((1 << 16) / piece.length()).getBytes(StandardCharsets.US_ASCII);
        for (int done = 0; done < size; done += many.length) {
            out.write(many);
        }
        out.write(end.getBytes(StandardCharsets.US_ASCII));
    }

    private Map<String, String> readInSmallHeap(Iterable<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
        names.forEach(name -> command.add(folder.resolve(name).toString()));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        Map<String, String> seen = new LinkedHashMap<>();
        for (String line : Files.readAllLines(output)) {
            int space = line.indexOf(' ');
            seen.put(line.substring(0, Math.max(space, 0)), line.substring(space + 1));
        }
        return seen;
    }

    /** The process: reads each file and prints the limit that it went beyond, or whatever else came of it. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] files) {
            for (String file : files) {
                System.out.println(Path.of(file).getFileName() + " " + outcome(Path.of(file)));
            }
        }

        private static String outcome(Path file) {
            try {
                ProgrammeIO io = ProgrammeIO.load();
                if (file.endsWith("rows.csv")) {
                    // A programme of a million actions is what was asked for; its rows alone need no memory.
                    io.inspect(Source.of(file), ReadOptions.defaults(), new Deaf());
                    return "all rows";
                }
                return "read: "
                        + io.read(Source.of(file), ReadOptions.defaults()).diagnostics();
            } catch (LimitExceededException e) {
                return e.limit();
            } catch (IOException | RuntimeException | Error e) {
                return e.toString();
            }
        }
    }

    private static final class Deaf implements BlockHandler {

        @Override
        public void block(Block block) {}

        @Override
        public void diagnostic(Diagnostic diagnostic) {}
    }
}
