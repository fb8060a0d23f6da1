package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordProcessorTest {

    private static final Pattern PAGE = Pattern.compile("/Type */Page[^s]");

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        Path plan = Files.write(folder.resolve("plan.docx"), WrittenDocument.bytes(Plans.reported()));

        String pdf = Files.readString(LibreOffice.convert(plan, "pdf"), StandardCharsets.ISO_8859_1);

        assertThat(PAGE.matcher(pdf).results().count()).isPositive();
    }
}
