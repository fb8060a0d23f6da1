package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.p;
import static org.cpip.office.internal.read.TinyDocx.r;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Outline levels make headings, whatever the styles are called. */
class HeadingTest {

    private static String style(String id, String name, String basedOn, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    private static final String STYLES = style("11", "heading 1", "a", "<w:outlineLvl w:val=\"0\"/>")
            + style("berschrift2", "heading 2", "", "")
            + style("H3", "House heading", "", "<w:outlineLvl w:val=\"2\"/>")
            + style("Derived", "Derived", "11", "")
            + style("NoMore", "Body by another name", "11", "<w:outlineLvl w:val=\"9\"/>")
            + style("Titel", "Title", "11", "<w:outlineLvl w:val=\"0\"/>")
            + style("Loop1", "loop", "Loop2", "")
            + style("Loop2", "loop", "Loop1", "<w:outlineLvl w:val=\"4\"/>")
            + style("Verzeichnis1", "toc 1", "a", "")
            + style("a", "Normal", "", "");

    private static String lines(String body) throws IOException {
        return String.join(
                "\n", BlockLines.of(TinyDocx.body(body).styles(STYLES)).lines());
    }

    @Test
    void knowsHeadingsByOutlineLevelOrNameNotById() throws IOException {
        assertThat(lines(p("11", "one") + p("berschrift2", "two") + p("H3", "three")))
                .isEqualTo("H1 |one\nH2 |two\nH3 |three");
    }

    @Test
    void inheritsTheLevelOfTheBaseUnlessTheStyleSaysBodyText() throws IOException {
        assertThat(lines(p("Derived", "one") + p("NoMore", "text"))).isEqualTo("H1 |one\nP text");
    }

    @Test
    void titleIsLevelZero() throws IOException {
        assertThat(lines(p("Titel", "The plan"))).isEqualTo("H0 |The plan");
    }

    @Test
    void tellsTheLinesOfAContentsListFromHeadingsAndText() throws IOException {
        String list =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("11", "Contents") + p("a", "1 Leadership 3")
                        + "<w:sdt><w:sdtContent>" + p("a", "2 Neglect 4")
                        + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
        assertThat(lines(list + p("11", "Leadership") + p("Verzeichnis1", "Neglect 4")))
                .isEqualTo("C Contents\nC 1 Leadership 3\nC 2 Neglect 4\nH1 |Leadership\nC Neglect 4");
    }

    @Test
    void survivesStylesBasedOnEachOther() throws IOException {
        assertThat(lines(p("Loop1", "five"))).isEqualTo("H5 |five");
    }

    @Test
    void directLevelGoesBeforeTheStyle() throws IOException {
        String direct = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:outlineLvl w:val=\"%d\"/></w:pPr>" + r("x") + "</w:p>";
        assertThat(lines(direct.formatted("a", 1) + direct.formatted("11", 9) + direct.formatted("11", 3)))
                .isEqualTo("H2 |x\nP x\nH4 |x");
    }

    @Test
    void idServesWhereTheDocumentLacksTheStyle() throws IOException {
        assertThat(lines(p("Heading2", "two") + p("Title", "title") + p("Other", "text")))
                .isEqualTo("H2 |two\nH0 |title\nP text");
        assertThat(BlockLines.of(TinyDocx.body(p("Heading1", "one"))).lines()).containsExactly("H1 |one");
    }

    @Test
    void formerPropertiesOfAParagraphSayNothing() throws IOException {
        String body =
                "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:pStyle w:val=\"11\"/><w:outlineLvl w:val=\"1\"/></w:pPr>"
                        + "</w:pPrChange></w:pPr>" + r("text") + "</w:p>";
        assertThat(lines(body)).isEqualTo("P text");
    }
}
