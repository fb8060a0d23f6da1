package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.item;
import static org.cpip.office.internal.read.TinyDocx.p;
import static org.cpip.office.internal.read.TinyDocx.tbl;
import static org.cpip.office.internal.read.TinyDocx.tr;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cpip.spi.exchange.LimitExceededException;

/** No bytes at all make the reader throw anything but the one documented exception. */
class HostileBytesTest {

    private static final byte[] STORED = sample().bytes(ZipEntry.STORED);
    private static final byte[] DEFLATED = sample().bytes();
    private static final BlockLines EXPECTED = read(DEFLATED);

    private static TinyDocx sample() {
        String anything =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins>"
                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r></w:p>";
        return TinyDocx.body(p("H", "Heading") + item(1, 0, "item") + anything + tbl(2, tr("a", "b") + tr("c", "é")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>")
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText "
                                + "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    }

    private static List<String> words(BlockLines read) {
        return read.lines().stream()
                .map(line -> line.replaceFirst("^([HL]\\d [^|]*\\||P )", ""))
                .toList();
    }

    private static BlockLines read(byte[] bytes) {
        try {
            return BlockLines.of(bytes);
        } catch (LimitExceededException e) {
            return new BlockLines(List.of(), List.of(), List.of());
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory cannot be unreadable", e);
        }
    }

    @Property
    void aTruncatedFileIsAnErrorWithoutBlocks(@ForAll @IntRange(max = 100_000) int at, @ForAll boolean stored) {
        byte[] bytes = stored ? STORED : DEFLATED;
        BlockLines read = read(Arrays.copyOf(bytes, at % bytes.length));
        assertThat(read.lines()).isEmpty();
        assertThat(read.codes()).hasSize(1).allMatch(code -> code.startsWith("ERROR "));
    }

    @Property
    void aDamagedFileKeepsItsWordsOrSaysSo(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places,
            @ForAll @IntRange(min = 1, max = 255) int flip,
            @ForAll boolean stored) {
        byte[] bytes = (stored ? STORED : DEFLATED).clone();
        for (int place : places) {
            bytes[place % bytes.length] ^= (byte) flip;
        }
        BlockLines read = read(bytes);
        if (read.codes().isEmpty()) {
            // A part whose name is damaged in the directory is not missed: its text is there, its styles are not.
            assertThat(words(read)).isEqualTo(words(EXPECTED));
        }
    }

    @Property
    void anyXmlInThePlaceOfTheDocumentGivesAResult(@ForAll @Size(max = 12) List<@IntRange(max = 19) Integer> pieces) {
        String[] words = {
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>x</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:sdt>",
            "</w:sdt>",
            "<mc:Choice>",
            "<mc:AlternateContent>",
            "<w:txbxContent>",
            "<w:pict>",
            "<w:pPr/>",
            "<w:trPr/>",
            "<w:tcPr/>"
        };
        StringBuilder body = new StringBuilder();
        pieces.forEach(piece -> body.append(words[piece]));
        BlockLines read = read(TinyDocx.body(body.toString()).bytes());
        assertThat(read.codes()).isSubsetOf("ERROR DOCX-010");
    }
}
