package org.cpip.collect.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.collect.returns.SampleRound;
import org.cpip.model.Breakdown;
import org.cpip.model.FigureMarker;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.model.WithheldKind;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a release keeps every essential rule, as a second reader of its file sees it, and as LibreOffice does. */
class AccessibleWorkbookTest {

    private static final EdtfPeriod YEAR = EdtfPeriod.parse("2031-04/2032-03");

    @TempDir
    private Path folder;

    /** Five marks, a figure that was revised, and a total of which a part is missing. */
    private static DataRelease release() {
        List<Observation> seen = new ArrayList<>();
        row(seen, "A1", number(0), new Withheld("hidden", WithheldKind.PRIMARY, "lt5"), number(1234));
        row(seen, "A2", new NotApplicable("none"), number(3), new Withheld("hidden", WithheldKind.SECONDARY, "lt5"));
        row(
                seen,
                "A3",
                new Missing("not available"),
                new Measured(BigDecimal.TEN, List.of(FigureMarker.REVISED)),
                number(10));
        row(seen, "XX", number(7), number(13), new Missing("3 of 4 areas; missing: A4"));
        Programme figures = SampleRound.plan().toBuilder()
                .indicators(List.of(SampleRound.plan().indicators().get(0).toBuilder()
                        .observations(seen)
                        .build()))
                .build();
        return new DataRelease(
                new Release(
                        "first",
                        "Invented collection",
                        LocalDate.of(2032, 7, 1),
                        YEAR,
                        "lt5",
                        "suppression",
                        "0",
                        Optional.empty(),
                        List.of()),
                figures);
    }

    private static Measured number(int number) {
        return new Measured(BigDecimal.valueOf(number));
    }

    private static void row(
            List<Observation> seen, String area, IndicatorValue girls, IndicatorValue boys, IndicatorValue total) {
        seen.add(new Observation(YEAR, Optional.of(area), List.of(new Breakdown("sex", "girls")), girls));
        seen.add(new Observation(YEAR, Optional.of(area), List.of(new Breakdown("sex", "boys")), boys));
        seen.add(new Observation(YEAR, Optional.of(area), List.of(), total));
    }

    private static byte[] ods() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReleaseWorkbook.writeOds(release(), out);
        return out.toByteArray();
    }

    /** The two parts of an OpenDocument file that say what it is, in one tree, as a flat file has them. */
    private static String flat(byte[] ods) throws IOException {
        StringBuilder parts = new StringBuilder("<all>");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("(content|meta|styles)\\.xml")) {
                    parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceFirst("<\\?xml[^>]{0,99}\\?>", ""));
                }
            }
        }
        return parts.append("</all>").toString();
    }

    private static OpenSheets parse(String xml) throws IOException {
        return OpenSheets.parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<AccessibleRule> broken(OpenSheets book) {
        Set<AccessibleRule> broken = EnumSet.noneOf(AccessibleRule.class);
        for (AccessibleRule rule : AccessibleRule.values()) {
            if (!rule.isKept(book)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    @ParameterizedTest
    @EnumSource
    void openDocumentKeepsTheRule(AccessibleRule rule) throws IOException {
        assertThat(rule.isKept(parse(flat(ods())))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx"})
    void libreOfficeSeesEveryRuleKeptAndTheSameCells(String format) throws Exception {
        OpenSheets book = throughLibreOffice(format);
        assertThat(broken(book)).isEmpty();
        OpenSheets ours = parse(flat(ods()));
        assertThat(book.sheets()).hasSameSizeAs(ours.sheets());
        for (int i = 0; i < ours.sheets().size(); i++) {
            assertThat(book.sheets().get(i)).isEqualTo(ours.sheets().get(i));
        }
    }

    private OpenSheets throughLibreOffice(String format) throws IOException, InterruptedException {
        Path file = folder.resolve("figures." + format);
        try (var out = Files.newOutputStream(file)) {
            if (format.equals("ods")) {
                ReleaseWorkbook.writeOds(release(), out);
            } else {
                ReleaseWorkbook.writeXlsx(release(), out);
            }
        }
        return OpenSheets.parse(Files.readAllBytes(LibreOffice.convert(file, "fods")));
    }

    /** A rule that nothing breaks would be none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE_DOCUMENT_HAS_A_TITLE | <dc:title>.*?</dc:title> | ''
            THE_DOCUMENT_HAS_A_LANGUAGE | <dc:language>.*?</dc:language> | ''
            COVER_CONTENTS_AND_NOTES_COME_FIRST | table:name="Cover" | table:name="Front"
            EVERY_SHEET_HAS_A_NAME_OF_ITS_OWN | table:name="Cover" | table:name="Sheet1"
            NO_SHEET_IS_BLANK | (<table:table table:name="Cover">).*?(</table:table>) | $1$2
            EVERY_SHEET_HAS_ITS_TITLE_IN_A1 | (table:style-name="title"[^>]*>)<text:p>[^<]*</text:p> | $1<text:p/>
            EVERY_SHEET_BUT_THE_COVER_HAS_ONE_MARKED_TABLE | <table:database-range [^>]*"table_3"[^>]*/> | ''
            EVERY_TABLE_HAS_A_NAME_OF_ITS_OWN | "table_3" | "table_1"
            EVERY_TABLE_BEGINS_IN_COLUMN_A_AND_ENDS_WITH_ITS_SHEET | (target-range-address="'Contents'\\.A3:'Contents'\\.B)\\d+ | $14
            EVERY_TABLE_HAS_ONE_ROW_OF_DIFFERENT_HEADINGS | <text:p>Meaning</text:p> | <text:p>Mark</text:p>
            NO_HEADING_IS_REPEATED_BELOW | (<table:table-row>(?:(?!</table:table-row>).)*Meaning.*?</table:table-row>) | $1$1
            NO_CELL_OF_A_TABLE_IS_BLANK | <text:p>Alder</text:p> | <text:p/>
            NO_ROW_IS_BLANK | (<table:table table:name="Cover">.*?</table:table-row>) | $1<table:table-row><table:table-cell/></table:table-row>
            NO_CELL_IS_MERGED | <table:table-cell | <table:table-cell table:number-columns-spanned="2"
            NOTHING_IS_HIDDEN | <table:table-row> | <table:table-row table:visibility="collapse">
            NOTHING_FLOATS_AND_NOTHING_IS_A_PICTURE | <table:table table:name="Cover"> | $0<table:shapes/>
            THERE_ARE_NO_MACROS_AND_NO_FORMULAS | office:value-type="float" | $0 table:formula="of:=1+1"
            TABLES_ARE_ANNOUNCED | This worksheet contains one table. | Look here.
            CONTENTS_NAME_EVERY_OTHER_SHEET | <text:p>What the marks mean</text:p></table:table-cell></table:table-row> | $0<table:table-row><table:table-cell><text:p>More</text:p></table:table-cell></table:table-row>
            EVERY_MARK_IS_EXPLAINED | <text:p>\\[note 1]</text:p> | <text:p>[note 2]</text:p>
            TABLES_WITH_MARKS_SAY_WHERE_THEY_ARE_EXPLAINED | explained on the sheet Notes | explained
            A_FIGURE_IS_A_NUMBER_AND_NOTES_STAND_APART | <text:p>1234</text:p> | <text:p>1234 [r]</text:p>
            """)
    void aWorkbookThatBreaksARuleIsKnown(AccessibleRule rule, String what, String with) throws IOException {
        String kept = flat(ods());
        String spoilt = kept.replaceFirst("(?s)" + what, with);
        assertThat(spoilt).isNotEqualTo(kept);
        assertThat(broken(parse(spoilt))).contains(rule);
    }

    private static String parts(byte[] archive, List<String> names) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void excelOpensAtTheCoverWithNothingFrozenOrHiddenAndNamesItsLanguage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReleaseWorkbook.writeXlsx(release(), out);
        List<String> names = new ArrayList<>();
        String all = parts(out.toByteArray(), names);
        assertThat(names)
                .allMatch(name -> name.matches("\\[Content_Types]\\.xml|.*\\.rels|docProps/core\\.xml"
                        + "|xl/(workbook|styles)\\.xml|xl/(worksheets/sheet|tables/table)\\d+\\.xml"));
        assertThat(all)
                .contains("<dc:title>Invented collection</dc:title>", "<dc:language>en-GB</dc:language>")
                .contains("<bookViews><workbookView/></bookViews>", "tabSelected=\"1\"")
                .doesNotContain("state=", "hidden", "mergeCell", "<f>", "<pane", "<selection", "headerFooter")
                .doesNotContain("drawing", "vbaProject", "headerRowCount=\"0\"");
        assertThat(all.split("tabSelected=\"1\"")).hasSize(2);
    }

    /** Where no settings say otherwise, it opens at the first cell of the first sheet. */
    @Test
    void openDocumentHasNoPartBesideThoseThatAreNeeded() throws IOException {
        List<String> names = new ArrayList<>();
        parts(ods(), names);
        assertThat(names).containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
    }

    /** A screen reader speaks cells in the language that their style has; that of the document alone it may not look at. */
    @Test
    void openDocumentSaysTheLanguageOfItsCells() throws Exception {
        for (OpenSheets book : List.of(parse(flat(ods())), throughLibreOffice("ods"))) {
            assertThat(book.elements("default-style"))
                    .filteredOn(style -> style.getAttribute("style:family").equals("table-cell"))
                    .singleElement()
                    .satisfies(style -> {
                        var text = (org.w3c.dom.Element) style.getElementsByTagName("style:text-properties")
                                .item(0);
                        assertThat(text.getAttribute("fo:language")).isEqualTo("en");
                        assertThat(text.getAttribute("fo:country")).isEqualTo("GB");
                    });
        }
    }
}
