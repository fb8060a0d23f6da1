package org.cpip.office.internal.slide;

import java.io.IOException;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;

/** The slide itself: its title first, then its shapes, because screen readers read them in the order of the file. */
final class SlidePart {

    static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    /** The group that holds all shapes. */
    static final String TREE =
            "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

    static final String END = "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";

    private static final int EMU_IN_MILLIMETRE = 36_000;
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final Slide slide;

    SlidePart(Slide slide) {
        this.slide = slide;
    }

    void write(XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION + "<p:sld" + NAMESPACES + ">" + TREE);
        xml.markup("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
                + "<p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>");
        run(slide.title(), "", xml);
        xml.markup("</a:p></p:txBody></p:sp>");
        for (int i = 0; i < slide.shapes().size(); i++) {
            Shape shape = slide.shapes().get(i);
            if (shape instanceof Shape.Text text) {
                text(text, i + 3, xml);
            } else if (shape instanceof Shape.Chart chart) {
                chart(chart, i, xml);
            }
        }
        xml.markup(END + "</p:sld>");
    }

    private void text(Shape.Text text, int id, XmlWriter xml) throws IOException {
        xml.markup("<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"");
        xml.attribute(text.name());
        xml.markup("\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>" + place(text.box(), "a")
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
                + "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:noAutofit/></a:bodyPr>");
        for (Shape.Line line : text.lines()) {
            Shape.Style style = line.style();
            xml.markup(
                    style.bullet
                            ? "<a:p><a:pPr marL=\"171450\" indent=\"-171450\"><a:spcBef><a:spcPts val=\"200\"/></a:spcBef>"
                                    + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"&#8226;\"/></a:pPr>"
                            : "<a:p><a:pPr><a:buNone/></a:pPr>");
            run(line.text(), " sz=\"" + style.size + "\"" + (style.bold ? " b=\"1\"" : ""), xml);
            xml.markup("</a:p>");
        }
        xml.markup("</p:txBody></p:sp>");
    }

    private void chart(Shape.Chart chart, int place, XmlWriter xml) throws IOException {
        xml.markup("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"" + (place + 3) + "\" name=\"");
        xml.attribute(chart.name());
        xml.markup("\" descr=\"");
        xml.attribute(chart.description());
        xml.markup("\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>" + place(chart.box(), "p")
                + "<a:graphic><a:graphicData uri=\"" + CHART + "\"><c:chart xmlns:c=\"" + CHART + "\" r:id=\""
                + SlideWriter.chartId(place) + "\"/></a:graphicData></a:graphic></p:graphicFrame>");
    }

    private void run(String text, String look, XmlWriter xml) throws IOException {
        run(text, look, slide.language(), xml);
    }

    static void run(String text, String look, String language, XmlWriter xml) throws IOException {
        xml.markup("<a:r><a:rPr lang=\"" + language + "\"" + look + "/><a:t>");
        xml.text(text);
        xml.markup("</a:t></a:r>");
    }

    private static String place(Shape.Box box, String prefix) {
        return "<" + prefix + ":xfrm><a:off x=\"" + box.left() * EMU_IN_MILLIMETRE + "\" y=\""
                + box.top() * EMU_IN_MILLIMETRE + "\"/><a:ext cx=\"" + box.width() * EMU_IN_MILLIMETRE + "\" cy=\""
                + box.height() * EMU_IN_MILLIMETRE + "\"/></" + prefix + ":xfrm>";
    }
}
