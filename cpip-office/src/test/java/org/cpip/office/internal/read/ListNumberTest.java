package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.item;
import static org.cpip.office.internal.read.TinyDocx.p;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists are numbered as Word prints them. */
class ListNumberTest {

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    private static final String OUTLINE = definition(
            0, level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "") + level(2, "lowerLetter", "(%3)", ""));

    private static String lines(String numbering, String body) throws IOException {
        return String.join(
                " ", BlockLines.of(TinyDocx.body(body).numbering(numbering)).lines());
    }

    @Test
    void countsLevelsAndStartsDeeperOnesAnew() throws IOException {
        String body = item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 1, "c")
                + item(1, 2, "d")
                + item(1, 0, "e")
                + item(1, 1, "f");
        assertThat(lines(OUTLINE + list(1, 0, ""), body))
                .isEqualTo("L0 1.|a L1 1.1|b L1 1.2|c L2 (a)|d L0 2.|e L1 2.1|f");
    }

    @Test
    void listsThatShareADefinitionCountTogetherUnlessOneStartsAnew() throws IOException {
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        String body = item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d") + item(1, 0, "e");
        assertThat(lines(OUTLINE + list(1, 0, "") + list(2, 0, "") + list(3, 0, again), body))
                .isEqualTo("L0 1.|a L0 2.|b L0 5.|c L0 6.|d L0 7.|e");
    }

    @Test
    void overrideReplacesALevel() throws IOException {
        String roman = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", "") + "</w:lvlOverride>";
        assertThat(lines(OUTLINE + list(1, 0, roman), item(1, 0, "a") + item(1, 0, "b")))
                .isEqualTo("L0 I)|a L0 II)|b");
    }

    @Test
    void levelThatNeverRestartsGoesOn() throws IOException {
        String levels = level(0, "decimal", "%1.", "") + level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>");
        String body = item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d");
        assertThat(lines(definition(0, levels) + list(1, 0, ""), body)).isEqualTo("L0 1.|a L1 1)|b L0 2.|c L1 2)|d");
    }

    @Test
    void legalNumbersAreAllInDigits() throws IOException {
        String levels = level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
        assertThat(lines(definition(0, levels) + list(1, 0, ""), item(1, 0, "a") + item(1, 1, "b")))
                .isEqualTo("L0 I.|a L1 1.1|b");
    }

    @Test
    void bulletsOfSymbolFontsAreUnicode() throws IOException {
        String levels = level(0, "bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>")
                + level(1, "bullet", "\uf0a7", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>")
                + level(2, "bullet", "–", "")
                + level(3, "bullet", "·", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>")
                + level(4, "bullet", "o", "<w:rPr><w:rFonts w:ascii=\"Courier New\"/></w:rPr>");
        String body = item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c") + item(1, 3, "d") + item(1, 4, "e");
        assertThat(lines(definition(0, levels) + list(1, 0, ""), body)).isEqualTo("L0 •|a L1 ▪|b L2 –|c L3 •|d L4 o|e");
    }

    @Test
    void headingsAreNumberedThroughTheirStyles() throws IOException {
        String heading =
                "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"heading %d\"/>%s<w:pPr><w:numPr>%s"
                        + "</w:numPr></w:pPr></w:style>";
        String linked = level(0, "decimal", "%1.0", "<w:pStyle w:val=\"A\"/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"B\"/>");
        TinyDocx docx = TinyDocx.body(p("A", "one") + p("B", "two") + p("A", "three") + p("B", "four"))
                .numbering(definition(0, linked) + list(1, 0, ""))
                .styles(heading.formatted("A", 1, "", "<w:numId w:val=\"1\"/>")
                        + heading.formatted("B", 2, "<w:basedOn w:val=\"A\"/>", ""));
        assertThat(BlockLines.of(docx).lines())
                .containsExactly("H1 1.0|one", "H2 1.1|two", "H1 2.0|three", "H2 2.1|four");
    }

    @Test
    void listStylesStandForAList() throws IOException {
        TinyDocx docx = TinyDocx.body(item(2, 0, "a"))
                .numbering(OUTLINE
                        + "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"House\"/></w:abstractNum>"
                        + list(1, 0, "") + list(2, 7, ""))
                .styles(
                        "<w:style w:type=\"numbering\" w:styleId=\"House\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                + "</w:pPr></w:style>");
        assertThat(BlockLines.of(docx).lines()).containsExactly("L0 1.|a");
    }

    @Test
    void listZeroAndListsThatAreNotDefinedHaveNoNumber() throws IOException {
        assertThat(lines(
                        OUTLINE + list(1, 0, ""),
                        item(0, 0, "a") + item(9, 0, "b") + item(1, 8, "c") + item(1, 77, "d")))
                .isEqualTo("P a P b P c P d");
    }

    @Test
    void emptyParagraphsCountAndAreNotShown() throws IOException {
        assertThat(lines(OUTLINE + list(1, 0, ""), item(1, 0, "a") + item(1, 0, "") + item(1, 0, "b")))
                .isEqualTo("L0 1.|a L0 3.|b");
    }

    @Test
    void cellThatHoldsANumberAloneShowsIt() throws IOException {
        String row = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + item(1, 2, "x") + "</w:tc></w:tr>";
        assertThat(lines(OUTLINE + list(1, 0, ""), TinyDocx.tbl(2, row + row)))
                .isEqualTo("T1.1 1.; (a) x{L2 (a)|x} T1.2 2.; (a) x{L2 (a)|x}");
    }

    @Test
    void formatWithLeadingZerosIsPrintedSo() throws IOException {
        String custom =
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, ...\"/>"
                        + "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
        assertThat(lines(definition(0, level(0, "decimal", "A-%1", custom)) + list(1, 0, ""), item(1, 0, "a")))
                .isEqualTo("L0 A-001|a");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "lowerLetter, 1, a",
        "lowerLetter, 26, z",
        "lowerLetter, 27, aa",
        "upperLetter, 54, BBB",
        "lowerRoman, 4, iv",
        "upperRoman, 1999, MCMXCIX",
        "upperRoman, 0, 0",
        "ordinal, 1, 1st",
        "ordinal, 12, 12th",
        "ordinal, 113, 113th",
        "ordinal, 22, 22nd",
        "cardinalText, 21, Twenty-one",
        "ordinalText, 12, Twelfth",
        "ordinalText, 30, Thirtieth",
        "ordinalText, 45, Forty-fifth",
        "numberInDash, 3, - 3 -",
        "decimalEnclosedCircle, 3, ③",
        "thaiNumbers, 12, ๑๒",
        "russianLower, 3, в",
        "arabicAlpha, 2, ب",
        "chicago, 5, **",
        "hex, 31, 1F",
        "japaneseCounting, 3, 3",
        "lowerLetter, 2000000000, 2000000000",
        "upperRoman, 2000000000, 2000000000"
    })
    void printsNumbersAsWordDoes(String format, int number, String expected) {
        assertThat(NumberFormats.print(format, number)).isEqualTo(expected);
    }
}
