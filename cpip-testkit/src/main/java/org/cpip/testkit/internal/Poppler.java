package org.cpip.testkit.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tools of poppler, which see the pages of a PDF file. */
public final class Poppler {

    private Poppler() {}

    /**
     * The text of all pages; the test is skipped where there is no {@code pdftotext}.
     *
     * @param pdf the file, in a folder where others may be made
     * @throws AssertionError if it does not end
     */
    public static String text(Path pdf) throws IOException, InterruptedException {
        String program = ExternalProgram.require("pdftotext").toString();
        Path text = Files.createTempFile(pdf.toAbsolutePath().getParent(), "pages", ".txt");
        ExternalProgram.run(
                List.of(program, "-enc", "UTF-8", pdf.toString(), text.toString()), Redirect.DISCARD, Redirect.INHERIT);
        return Files.readString(text);
    }
}
