package org.cpip.office.internal.slide;

import java.io.IOException;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;

/** The notes of the slide: its picture, and paragraphs. */
final class NotesPart {

    private final Slide slide;

    NotesPart(Slide slide) {
        this.slide = slide;
    }

    void write(XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION + "<p:notes" + SlidePart.NAMESPACES + ">" + SlidePart.TREE
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\""
                + " noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
                + "<p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>");
        for (String paragraph : slide.notes()) {
            xml.markup("<a:p>");
            SlidePart.run(paragraph, "", slide.language(), xml);
            xml.markup("</a:p>");
        }
        xml.markup((slide.notes().isEmpty() ? "<a:p/>" : "") + "</p:txBody></p:sp>" + SlidePart.END + "</p:notes>");
    }
}
