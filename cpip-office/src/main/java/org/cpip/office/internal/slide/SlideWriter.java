package org.cpip.office.internal.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Relation;
import org.cpip.office.internal.word.XmlWriter;

/** Writes a slide as a presentation of its own. The same slide gives the same bytes. */
public final class SlideWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
    private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
    private static final String SLIDE = "ppt/slides/slide1.xml";
    private static final String NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
    private static final String NOTES = "ppt/notesSlides/notesSlide1.xml";

    private SlideWriter() {}

    /** Writes a presentation, flushes the stream and leaves it open. */
    public static void write(Slide slide, OutputStream out) throws IOException {
        List<Part> parts = new ArrayList<>(List.of(
                part(
                        PRESENTATION,
                        "presentation.main+xml",
                        "",
                        "rIdPresentation",
                        "officeDocument",
                        "presentation.xml"),
                Part.properties(slide.title(), slide.creator(), slide.language()),
                part(MASTER, "slideMaster+xml", PRESENTATION, "rId1", "slideMaster", "slideMaster.xml"),
                theme("ppt/theme/theme1.xml", MASTER),
                part(LAYOUT, "slideLayout+xml", MASTER, "rId1", "slideLayout", "slideLayout.xml"),
                part(NOTES_MASTER, "notesMaster+xml", PRESENTATION, "rId3", "notesMaster", "notesMaster.xml"),
                theme("ppt/theme/theme2.xml", NOTES_MASTER),
                part(SLIDE, "slide+xml", PRESENTATION, "rId2", "slide", new SlidePart(slide)::write),
                part(NOTES, "notesSlide+xml", SLIDE, "rIdNotes", "notesSlide", new NotesPart(slide)::write)));
        for (Shape shape : slide.shapes()) {
            if (shape instanceof Shape.Chart chart) {
                parts.add(chart(chart, slide.shapes().indexOf(shape)));
            }
        }
        PackageWriter.write(
                parts,
                List.of(
                        relation(LAYOUT, "rId1", "slideMaster", MASTER),
                        relation(SLIDE, "rIdLayout", "slideLayout", LAYOUT),
                        relation(NOTES, "rId1", "notesMaster", NOTES_MASTER),
                        relation(NOTES, "rId2", "slide", SLIDE)),
                out);
    }

    /** The relationship of the chart at this place among the shapes. */
    static String chartId(int place) {
        return "rIdChart" + place;
    }

    private static Part chart(Shape.Chart chart, int place) {
        return new Part(
                "ppt/charts/chart" + place + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                SLIDE,
                chartId(place),
                Part.RELATIONSHIPS + "/chart",
                chart.body());
    }

    private static Part theme(String path, String owner) {
        return new Part(path, THEME, owner, "rIdTheme", Part.RELATIONSHIPS + "/theme", xml -> copy("theme.xml", xml));
    }

    private static Part part(String path, String type, String owner, String id, String kind, String resource) {
        return part(path, type, owner, id, kind, xml -> copy(resource, xml));
    }

    private static Part part(String path, String type, String owner, String id, String kind, Part.Body body) {
        return new Part(path, TYPE + type, owner, id, Part.RELATIONSHIPS + "/" + kind, body);
    }

    private static Relation relation(String owner, String id, String kind, String target) {
        return new Relation(owner, id, Part.RELATIONSHIPS + "/" + kind, target, false);
    }

    private static void copy(String resource, XmlWriter xml) throws IOException {
        try (InputStream in = Objects.requireNonNull(SlideWriter.class.getResourceAsStream(resource), resource)) {
            xml.markup(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }
}
