package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.io.docx.write.WrittenDocument.all;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.io.docx.DocxExporter;
import org.cpip.io.docx.DocxImporter;
import org.cpip.model.Programme;
import org.cpip.office.accessibility.DocxAccessibility;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ContentsListTest {

    @Test
    void listsEveryHeadingWithALinkToIt() throws IOException {
        Element body = new WrittenDocument(write(Plans.plain(), "yes")).body();
        List<Element> links = all(all(body, "sdt").get(0), "hyperlink");

        assertThat(links)
                .extracting(WrittenDocument::text)
                .containsExactly(
                        "At a glance",
                        "Actions by workstream",
                        "Neglect",
                        "Data",
                        "Bodies and groups",
                        "Legislation and documents");
        assertThat(links)
                .extracting(link -> link.getAttributeNS(WrittenDocument.W, "anchor"))
                .containsExactlyElementsOf(all(body, "bookmarkStart").stream()
                        .map(each -> each.getAttributeNS(WrittenDocument.W, "name"))
                        .toList());
        assertThat(all(body, "fldChar"))
                .extracting(each -> each.getAttributeNS(WrittenDocument.W, "fldCharType"))
                .containsExactly("begin", "separate", "end");
    }

    @Test
    void readingSeesTheSameBlocksWithAndWithoutIt() throws IOException {
        assertThat(texts(write(Plans.plain(), "yes"))).isEqualTo(texts(write(Plans.plain(), "no")));
    }

    @Test
    void isWrittenUnaskedForALongDocumentOnly() throws IOException {
        assertThat(all(new WrittenDocument(write(Plans.large(100), "auto")).body(), "docPartGallery"))
                .hasSize(1);
        assertThat(all(new WrittenDocument(write(Plans.plain(), "auto")).body(), "docPartGallery"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "yes"})
    void whatIsWrittenIsAccessible(String contents) throws IOException {
        for (Programme programme : List.of(Plans.plain(), Plans.reported(), Plans.large(200))) {
            assertThat(DocxAccessibility.check(Source.of("plan.docx", write(programme, contents))))
                    .isEmpty();
        }
    }

    private static byte[] write(Programme programme, String contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(programme, out, new WriteOptions(Map.of("contents", contents)));
        return out.toByteArray();
    }

    private static List<String> texts(byte[] document) throws IOException {
        List<String> texts = new ArrayList<>();
        new DocxImporter().readBlocks(Source.of("plan.docx", document), ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.Heading heading) {
                    texts.add(heading.text());
                } else if (block instanceof Block.Paragraph paragraph) {
                    texts.add(paragraph.text());
                } else if (block instanceof Block.TableRow row) {
                    row.cells().forEach(cell -> texts.add(cell.text()));
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                texts.add(diagnostic.toString());
            }
        });
        return texts;
    }
}
