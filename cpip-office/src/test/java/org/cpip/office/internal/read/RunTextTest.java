package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.p;
import static org.cpip.office.internal.read.TinyDocx.r;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees of a paragraph is its text. */
class RunTextTest {

    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String INSTRUCTION = "<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>";
    private static final String DELETED_MARK = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>";

    record Rule(String claim, String body, String... expected) {
        @Override
        public String toString() {
            return claim;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("runs are one text", "<w:p>" + r("By ") + r("March 2017") + "</w:p>", "P By March 2017"),
                new Rule("an empty paragraph is no block", "<w:p/>" + p("a") + "<w:p><w:r/></w:p>", "P a"),
                new Rule("white space alone is no block", p(" \u00a0\t") + p("a"), "P a"),
                new Rule(
                        "without xml:space the ends of w:t are layout",
                        "<w:p><w:r><w:t>\n  a b\n </w:t></w:r><w:r><w:t> c </w:t></w:r></w:p>",
                        "P a bc"),
                new Rule("a line end inside w:t is a space", p("a\nb\tc"), "P a b c"),
                new Rule(
                        "breaks, tabs and hyphens are characters",
                        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                                + "<w:softHyphen/><w:t>e</w:t><w:cr/><w:t>f</w:t></w:r></w:p>",
                        "P a/b\tc\u2011de/f"),
                new Rule(
                        "a page break before text does not begin it",
                        "<w:p><w:r><w:br w:type=\"page\"/><w:t>a</w:t></w:r></w:p>",
                        "P a"),
                new Rule(
                        "signs of symbol fonts are Unicode",
                        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                                + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>"
                                + "<w:r><w:sym w:font=\"MS Gothic\" w:char=\"2612\"/></w:r>"
                                + "<w:r><w:sym w:font=\"Symbol\" w:char=\"zz\"/></w:r></w:p>",
                        "P ✓α☒"),
                new Rule(
                        "a hyperlink is its text",
                        "<w:p><w:hyperlink w:anchor=\"x\">" + r("the report") + "</w:hyperlink></w:p>",
                        "P the report"),
                new Rule(
                        "wrappers are passed through",
                        "<w:p><w:smartTag><w:smartTagPr/><w:customXml>" + r("a")
                                + "</w:customXml></w:smartTag><w:bdo w:val=\"rtl\">" + r("b") + "</w:bdo>"
                                + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + r("☒")
                                + "</w:sdtContent></w:sdt></w:p>",
                        "P ab☒"),
                new Rule(
                        "a field is its result",
                        "<w:p>" + r("page ") + BEGIN + INSTRUCTION + SEPARATE + r("7") + END + r(" of 9") + "</w:p>",
                        "P page 7 of 9"),
                new Rule(
                        "a field in an instruction is not seen",
                        "<w:p>" + BEGIN + INSTRUCTION + BEGIN + INSTRUCTION + SEPARATE + r("inner") + END + SEPARATE
                                + r("outer") + END + "</w:p>",
                        "P outer"),
                new Rule(
                        "a field in a result is",
                        "<w:p>" + BEGIN + INSTRUCTION + SEPARATE + r("a") + BEGIN + INSTRUCTION + SEPARATE + r("b")
                                + END + r("c") + END + "</w:p>",
                        "P abc"),
                new Rule(
                        "a field that is not closed ends with its paragraph",
                        "<w:p>" + BEGIN + "</w:p>" + p("a"),
                        "P a"),
                new Rule(
                        "the end of a field of an earlier paragraph is no harm",
                        "<w:p>" + r("a") + END + "</w:p>",
                        "P a"),
                new Rule(
                        "a simple field is its result",
                        "<w:p><w:fldSimple w:instr=\"DATE\">" + r("2017") + "</w:fldSimple></w:p>",
                        "P 2017"),
                new Rule(
                        "old check boxes and lists show their value",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
                                + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>" + INSTRUCTION + END
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                                + "<w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Green\"/></w:ddList></w:ffData>"
                                + "</w:fldChar></w:r>" + END + "</w:p>",
                        "P ☒Green"),
                new Rule(
                        "hidden text is left out",
                        "<w:p>" + r("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>c</w:t></w:r>"
                                + "<w:r><w:rPr><w:webHidden/></w:rPr><w:t>d</w:t></w:r></w:p>",
                        "P acd"),
                new Rule(
                        "comments are left out",
                        "<w:p><w:commentRangeStart w:id=\"1\"/>" + r("a")
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
                        "P a"),
                new Rule(
                        "marks of notes are no part of the text, be they of the author's own",
                        "<w:p>" + r("a") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r>" + r("b")
                                + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>"
                                + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"5\"/><w:t>*</w:t></w:r></w:p>",
                        "P ab"),
                new Rule(
                        "the signs are read, not the small reading above them",
                        "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + r("x") + "</w:rt><w:rubyBase>" + r("y")
                                + "</w:rubyBase></w:ruby></w:r></w:p>",
                        "P y"),
                new Rule(
                        "a formula is its characters",
                        "<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>",
                        "P x=1"),
                new Rule(
                        "insertions are kept, deletions and places moved from dropped",
                        "<w:p><w:ins w:id=\"1\">" + r("a") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>b</w:delText>"
                                + "</w:r></w:del><w:moveFrom w:id=\"3\">" + r("c")
                                + "</w:moveFrom><w:moveTo w:id=\"4\">"
                                + r("d") + "</w:moveTo></w:p>",
                        "P ad"),
                new Rule(
                        "a deleted paragraph mark joins the next paragraph",
                        "<w:p>" + DELETED_MARK + r("a ") + "</w:p><w:p>" + DELETED_MARK + r("b ") + "</w:p>" + p("c"),
                        "P a b c"),
                new Rule(
                        "a deleted paragraph mark with nothing after it stands alone",
                        "<w:p>" + DELETED_MARK + r("a") + "</w:p>",
                        "P a"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsWhatAPersonSees(Rule rule) throws IOException {
        BlockLines read = BlockLines.of(TinyDocx.body(rule.body()));
        assertThat(read.lines()).containsExactly(rule.expected());
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void hiddenTextIsKnownByStyleToo() throws IOException {
        TinyDocx docx = TinyDocx.body(p("Note", "not seen")
                        + "<w:p>" + r("seen ")
                        + "<w:r><w:rPr><w:rStyle w:val=\"Aside\"/></w:rPr><w:t>not seen</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Aside\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>seen</w:t></w:r>"
                        + "</w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:basedOn w:val=\"Base\"/></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Aside\"><w:rPr><w:vanish/></w:rPr></w:style>");
        assertThat(BlockLines.of(docx).lines()).containsExactly("P seen seen");
    }

    @Test
    void originalViewReadsWhatStoodBeforeTheChanges() throws IOException {
        TinyDocx docx = TinyDocx.body("<w:p><w:ins w:id=\"1\">" + r("new")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>old"
                + "</w:delText></w:r></w:del></w:p>"
                + TinyDocx.tbl(
                        1,
                        "<w:tr><w:trPr><w:ins w:id=\"3\"/></w:trPr><w:tc>" + p("new") + "</w:tc></w:tr>"
                                + "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + p("old") + "</w:tc></w:tr>"));
        ReadOptions original = ReadOptions.defaults().withValues(Map.of("tracked-changes", "original"));
        assertThat(BlockLines.of(Source.of("plan.docx", docx.bytes()), original).lines())
                .containsExactly("P old", "T1.1 old");
        assertThat(BlockLines.of(docx).lines()).containsExactly("P new", "T1.1 new");
    }

    @Test
    void textBoxesAreFramesBeforeTheNextHeadingOrAtTheEndOnce() throws IOException {
        String box = "<w:txbxContent>" + p("in the box") + p("second") + "</w:txbxContent>";
        String anchor =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:wsp><wps:txbx>" + box
                        + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        String body = "<w:p>" + r("be") + "<w:r>" + anchor + "</w:r>" + r("fore") + "</w:p>" + p("after");
        assertThat(BlockLines.of(TinyDocx.body(body)).lines())
                .containsExactly("P before", "P after", "T16777217.1 in the box/second");

        String cell =
                TinyDocx.tbl(1, "<w:tr><w:tc><w:p>" + r("cell") + "<w:r>" + anchor + "</w:r></w:p></w:tc></w:tr>");
        assertThat(BlockLines.of(TinyDocx.body(cell)).lines()).containsExactly("T1.1 cell/in the box/second");
    }

    @Test
    void fallbackIsReadWhereThereIsNoChoice() throws IOException {
        String run = "<mc:AlternateContent><mc:Fallback>" + r("fallback") + "</mc:Fallback></mc:AlternateContent>";
        String both = "<mc:AlternateContent><mc:Choice Requires=\"zz\">" + r("one")
                + "</mc:Choice><mc:Choice Requires=\"wps\">" + r("two") + "</mc:Choice><mc:Fallback>" + r("three")
                + "</mc:Fallback></mc:AlternateContent>";
        assertThat(BlockLines.of(TinyDocx.body("<w:p>" + run + "</w:p><w:p>" + both + "</w:p>"))
                        .lines())
                .isEqualTo(List.of("P fallback", "P two"));
    }
}
