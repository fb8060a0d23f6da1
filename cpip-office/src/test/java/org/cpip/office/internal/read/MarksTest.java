package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees of a Word text beside its characters. */
class MarksTest {

    private static final String STRIKE = "<w:strike/>";

    @Test
    void struckWordsAreNoText() throws IOException {
        Block.Paragraph paragraph = paragraph(run(STRIKE, "by May 2028") + run("", " by June 2028"));

        assertThat(paragraph.text()).isEqualTo("by June 2028");
        assertThat(paragraph.marks().struck()).isEqualTo("by May 2028");
    }

    @Test
    void aParagraphThatIsAllStruckKeepsItsWords() throws IOException {
        Block.Paragraph paragraph = paragraph(run(STRIKE, "Mend ") + run("<w:dstrike/>", "the weir"));

        assertThat(paragraph.text()).isEmpty();
        assertThat(paragraph.marks().struck()).isEqualTo("Mend the weir");
    }

    @Test
    void struckMayBeSaidByAStyle() throws IOException {
        TinyDocx docx = TinyDocx.body(
                        "<w:p>" + run("<w:rStyle w:val=\"Gone\"/>", "Mend it.") + run("", "Dig it.") + "</w:p>")
                .styles("<w:style w:type=\"character\" w:styleId=\"Gone\"><w:name w:val=\"Gone\"/>"
                        + "<w:rPr><w:strike/></w:rPr></w:style>");

        assertThat(((Block.Paragraph) blocks(docx).get(0)).text()).isEqualTo("Dig it.");
    }

    @Test
    void boldAtTheBeginningIsCounted() throws IOException {
        assertThat(paragraph(run("<w:b/>", "Mend the weir.") + run("", " It leaks.") + run("<w:b/>", "Now"))
                        .marks()
                        .bold())
                .isEqualTo("Mend the weir.".length());
        assertThat(paragraph(run("", "It ") + run("<w:b/>", "leaks")).marks()).isEqualTo(Block.Marks.NONE);
    }

    @Test
    void aFootnoteGoesWithItsParagraphOnce() throws IOException {
        String mark = "<w:r><w:footnoteReference w:id=\"7\"/></w:r>";
        TinyDocx docx = TinyDocx.body(
                        "<w:p>" + run("", "Mend the weir") + mark + "</w:p><w:p>" + run("", "Dig") + mark + "</w:p>")
                .footnotes("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + "<w:footnote w:id=\"7\"><w:p>" + run("", "By June 2028.") + "</w:p></w:footnote>");

        List<Block> blocks = blocks(docx);

        assertThat(((Block.Paragraph) blocks.get(0)).text()).isEqualTo("Mend the weir");
        assertThat(((Block.Paragraph) blocks.get(0)).marks().notes()).containsExactly("By June 2028.");
        assertThat(((Block.Paragraph) blocks.get(1)).marks().notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "March 2028, 3, March 2028",
        "Coast Board, '1,2', Coast Board",
        "The weir, *, The weir",
        "40 m, 2, 40 m²",
        "12 km, 2, 12 km²",
        "the 1, st, the 1st"
    })
    void aRaisedFigureIsTheMarkOfANoteUnlessItBelongsToAUnit(String text, String raised, String seen)
            throws IOException {
        assertThat(paragraph(run("", text) + run("<w:vertAlign w:val=\"superscript\"/>", raised))
                        .text())
                .isEqualTo(seen);
    }

    @Test
    void aPromptIsNoAnswer() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("", "Choose one.")
                + "</w:sdtContent></w:sdt>";

        assertThat(paragraph(run("", "Lead: ") + control + run("", "?")).text()).isEqualTo("Lead: ?");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 2028-04-05T00:00:00Z, due 5 April 2028 at last",
        "MMMM yyyy, 2028-04-05T00:00:00Z, due 04/05/28 at last",
        "dd/MM/yyyy, 0000-00-00T00:00:00Z, due 04/05/28 at last"
    })
    void aStoredDayBeatsWhatIsShown(String format, String stored, String seen) throws IOException {
        String control = "<w:sdt><w:sdtPr><w:date w:fullDate=\"" + stored + "\"><w:dateFormat w:val=\"" + format
                + "\"/></w:date></w:sdtPr><w:sdtContent>" + run("", "04/05") + run("", "/28")
                + "</w:sdtContent></w:sdt>";

        assertThat(paragraph(run("", "due ") + control + run("", " at last")).text())
                .isEqualTo(seen);
    }

    @Test
    void lettersOfASymbolFontAreSigns() throws IOException {
        assertThat(paragraph(run("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", "\u00fc"))
                        .text())
                .isEqualTo("\u2713");
    }

    @Test
    void aDropCapBeginsTheSentence() throws IOException {
        TinyDocx docx = TinyDocx.body("<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run("", "W")
                + "</w:p><w:p>" + run("", "e will mend the weir.") + "</w:p>");

        assertThat(BlockLines.of(docx).lines()).containsExactly("P We will mend the weir.");
    }

    @Test
    void aCellKeepsTheBlocksThatAreMoreThanParagraphs() throws IOException {
        String cell =
                TinyDocx.p("Lochs") + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + run("", "Weirs") + "</w:p>";

        Block.TableRow row = (Block.TableRow) blocks(TinyDocx.body(TinyDocx.tbl(
                        2, "<w:tr><w:tc>" + cell + "</w:tc><w:tc>" + TinyDocx.p("plain") + "</w:tc></w:tr>")))
                .get(0);

        assertThat(row.cells().get(0).nested()).hasSize(2).last().isInstanceOf(Block.Heading.class);
        assertThat(row.cells().get(1).nested()).isEmpty();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static Block.Paragraph paragraph(String runs) throws IOException {
        return (Block.Paragraph)
                blocks(TinyDocx.body("<w:p>" + runs + "</w:p>")).get(0);
    }

    private static List<Block> blocks(TinyDocx docx) throws IOException {
        List<Block> blocks = new ArrayList<>();
        BlockHandler handler = new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks.add(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                throw new AssertionError(diagnostic);
            }
        };
        DocxBlocks.read(Source.of("marks.docx", docx.bytes()), Limits.defaults(), TrackedChanges.ACCEPTED, handler);
        return blocks;
    }
}
