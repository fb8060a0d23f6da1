package org.cpip.testkit.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window. Each run has a profile of its own, so that runs do not wait for one another. */
public final class LibreOffice {

    private static final List<String> SPREADSHEETS = List.of("csv", "ods", "xlsx");

    private LibreOffice() {}

    /**
     * What it makes of a file when it opens and saves it; the test is skipped where there is no LibreOffice, or, for
     * spreadsheets, one without that part.
     *
     * @param file the file, in a folder where others may be made
     * @param filter the format to save in: an extension such as {@code docx}, with a filter of LibreOffice behind a colon
     *     where it needs one
     * @return the file saved, in a new folder below that of {@code file}
     * @throws AssertionError if it saves nothing, with what it said, or does not end
     */
    public static Path convert(Path file, String filter) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "libreoffice");
        Path saved = run(file, filter, folder);
        if (!Files.exists(saved)) {
            if (SPREADSHEETS.contains(extension(file))) {
                requireSpreadsheets(folder);
            }
            if (extension(file).equals("pptx")) {
                requirePresentations(folder);
            }
            throw new AssertionError("LibreOffice saved no " + saved.getFileName() + " and said: "
                    + Files.readString(folder.resolve("log")));
        }
        return saved;
    }

    /** Skips the test if not even the simplest table is read. */
    private static void requireSpreadsheets(Path folder) throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");
        Path saved = run(table, "csv", Files.createDirectory(folder.resolve("table")));
        Assumptions.assumeTrue(Files.exists(saved), "this soffice has no part for spreadsheets");
    }

    /** Skips the test if not even an empty presentation is read. */
    private static void requirePresentations(Path folder) throws IOException, InterruptedException {
        Path empty = Files.writeString(
                folder.resolve("empty.fodp"),
                "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.presentation\"><office:body>"
                        + "<office:presentation/></office:body></office:document>");
        Path saved = run(empty, "odp", Files.createDirectory(folder.resolve("empty")));
        Assumptions.assumeTrue(Files.exists(saved), "this soffice has no part for presentations");
    }

    private static Path run(Path file, String filter, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("saved");
        Redirect log = Redirect.to(folder.resolve("log").toFile());
        ExternalProgram.run(
                List.of(
                        ExternalProgram.require("soffice").toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        out.toString(),
                        file.toString()),
                log,
                Redirect.appendTo(folder.resolve("log").toFile()));
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return out.resolve((dot < 0 ? name : name.substring(0, dot)) + "." + filter.replaceFirst(":.*", ""));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
