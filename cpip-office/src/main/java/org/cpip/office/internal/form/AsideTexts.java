package org.cpip.office.internal.form;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/**
 * What people write beside the text of a document: comments, headers, footers and text boxes, a paragraph at a time. For one
 * thread.
 */
final class AsideTexts {

    private static final Set<String> PARTS = Set.of("comments", "header", "footer");

    /** What is longer is given in pieces. */
    private static final int MOST = 100_000;

    private final Consumer<String> texts;
    private final StringBuilder paragraph = new StringBuilder();

    private AsideTexts(Consumer<String> texts) {
        this.texts = texts;
    }

    static void read(Source source, Limits limits, Consumer<String> texts) throws IOException {
        AsideTexts aside = new AsideTexts(texts);
        try (OpcPackage docx = OpcPackage.open(source, limits)) {
            String main = docx.mainPart();
            for (Relationship relation : docx.relationships(main)) {
                Optional<String> part = relation.external() || !PARTS.contains(relation.type())
                        ? Optional.empty()
                        : relation.partFrom(main).filter(docx::has);
                if (part.isPresent()) {
                    aside.part(docx, part.get(), true);
                }
            }
            aside.part(docx, main, false);
        } catch (UnreadableFileException e) {
            // What is wrong with the file is said where its text is read.
            aside.end();
        }
    }

    private void part(OpcPackage docx, String name, boolean whole) throws IOException {
        try (XmlCursor cursor = docx.open(name)) {
            cursor.root();
            int root = cursor.depth();
            int box = 0;
            while (cursor.startWithin(root)) {
                box = cursor.depth() <= box ? 0 : box;
                if (cursor.name().equals("txbxContent") && box == 0) {
                    box = cursor.depth();
                } else if (whole || box > 0) {
                    element(cursor);
                }
            }
            end();
        }
    }

    private void element(XmlCursor cursor) throws IOException {
        switch (cursor.name()) {
            case "p" -> end();
            case "br", "tab" -> paragraph.append(' ');
            case "t" -> {
                cursor.characters(paragraph);
                if (paragraph.length() > MOST) {
                    end();
                }
            }
            default -> {
                // What holds text is looked into.
            }
        }
    }

    private void end() {
        if (!paragraph.toString().isBlank()) {
            texts.accept(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
