package org.cpip.office.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WorkbookRuleTest {

    private static final List<String> ONE = List.of("This worksheet contains one table.");

    private static PublishedSheet table(String name, List<String> columns, List<List<Object>> rows) {
        return new PublishedSheet(name, "Heading", ONE, columns, rows);
    }

    private static PublishedSheet figures() {
        return table(
                "Figures", List.of("Area", "Total"), List.of(List.of("A <&> B", BigDecimal.ZERO), List.of("C", "[c]")));
    }

    private static List<PublishedSheet> sheets(PublishedSheet... figures) {
        List<PublishedSheet> all = new ArrayList<>();
        all.add(PublishedSheet.of("Cover", "Title", List.of("A sentence.")));
        List<List<Object>> contents = new ArrayList<>(List.of(List.of("Notes", "Marks")));
        List.of(figures).forEach(sheet -> contents.add(List.of(sheet.name(), "Figures")));
        all.add(table("Contents", List.of("Worksheet", "What"), contents));
        all.add(table("Notes", List.of("Mark", "Meaning"), List.of(List.of("[c]", "confidential"))));
        all.addAll(List.of(figures));
        return all;
    }

    @Test
    void aWorkbookThatKeepsTheRulesBreaksNone() {
        assertThat(WorkbookRule.broken(sheets(figures()))).isEmpty();
    }

    @Test
    void coverContentsAndNotesComeFirst() {
        List<PublishedSheet> sheets = sheets(figures());
        sheets.remove(0);
        assertThat(WorkbookRule.broken(sheets)).contains("COVER_CONTENTS_AND_NOTES");
    }

    @Test
    void noTwoSheetsShareAName() {
        assertThat(WorkbookRule.broken(sheets(figures(), figures()))).containsExactly("UNIQUE_NAMES");
        PublishedSheet slash =
                table("Girls/boys", figures().columns(), figures().rows());
        assertThat(WorkbookRule.broken(sheets(slash))).containsExactly("UNIQUE_NAMES");
    }

    @Test
    void everySheetHasAHeading() {
        PublishedSheet none =
                new PublishedSheet("F", " ", ONE, figures().columns(), figures().rows());
        assertThat(WorkbookRule.broken(sheets(none))).containsExactly("HEADINGS");
    }

    @Test
    void everyTableIsAnnounced() {
        PublishedSheet none = new PublishedSheet(
                "F", "Heading", List.of(), figures().columns(), figures().rows());
        assertThat(WorkbookRule.broken(sheets(none))).containsExactly("TABLES_ANNOUNCED");
    }

    @Test
    void thereIsOneRowOfDifferentHeadings() {
        PublishedSheet twice = table("F", List.of("Area", "Area"), figures().rows());
        assertThat(WorkbookRule.broken(sheets(twice))).containsExactly("ONE_HEADER_ROW");
    }

    @Test
    void noCellIsBlank() {
        PublishedSheet blank = table("F", List.of("Area", "Total"), List.of(List.of("A", "")));
        assertThat(WorkbookRule.broken(sheets(blank))).containsExactly("NO_BLANK_CELLS");
    }

    @Test
    void noCellIsMerged() {
        PublishedSheet merged = table("F", List.of("Area", "Total"), List.of(List.of("A and B")));
        assertThat(WorkbookRule.broken(sheets(merged))).containsExactly("NO_MERGED_CELLS");
    }

    @Test
    void everyMarkIsExplained() {
        PublishedSheet unknown = table("F", List.of("Area", "Total"), List.of(List.of("A", "[x]")));
        assertThat(WorkbookRule.broken(sheets(unknown))).containsExactly("MARKS_EXPLAINED");
    }

    @Test
    void openDocumentBeginsWithItsTypeAndMarksEachTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdsWriter.write(new PublishedWorkbook("Title", "Somebody", sheets(figures())), out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.readAllBytes()).asString().isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
            zip.getNextEntry();
            String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(content)
                    .contains("A &lt;&amp;&gt; B", "office:value=\"0\"", "table:contains-header=\"true\"")
                    .contains("'Figures'.A3:'Figures'.B5");
        }
    }
}
