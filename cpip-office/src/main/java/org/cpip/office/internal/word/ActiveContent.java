package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.Relationship;

/**
 * What in a part of a template reaches out when somebody opens a document made with it: fields that run a program or fetch a
 * file, pictures at another place, embedded objects. A plan is sent to many, and none of them made the template.
 */
final class ActiveContent {

    /** Fields that start a program or take in what stands elsewhere (ECMA-376 Part 1, 17.16.5; DDE of older versions). */
    private static final Set<String> ACTIVE_FIELDS = Set.of(
            "DDE",
            "DDEAUTO",
            "INCLUDE",
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "LINK",
            "EMBED",
            "IMPORT",
            "DATABASE",
            "RD",
            "MACROBUTTON");

    private static final Set<String> ACTIVE_TYPES =
            Set.of("oleObject", "package", "control", "vbaProject", "aFChunk", "activeXControlBinary", "subDocument");

    private ActiveContent() {}

    /** What a relationship leads to that is not taken over; empty when there is nothing against it. */
    static Optional<String> in(Relationship relationship) {
        String type = relationship.type();
        if (ACTIVE_TYPES.contains(type)) {
            return Optional.of("an embedded object (" + type + ")");
        }
        // a link is followed only by who clicks on it
        return relationship.external() && !type.equals("hyperlink")
                ? Optional.of("the " + type + " \"" + relationship.target() + "\" at another place")
                : Optional.empty();
    }

    /** What an XML part holds that is not taken over; empty when there is nothing. */
    static Optional<String> in(XmlCursor cursor) throws IOException {
        Deque<StringBuilder> fields = new ArrayDeque<>();
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            Optional<String> found = Optional.empty();
            switch (cursor.name()) {
                case "fldSimple" -> found = inField(cursor.text("instr"));
                case "fldChar" -> {
                    switch (cursor.text("fldCharType")) {
                        case "begin" -> fields.push(new StringBuilder());
                        // its code has ended: what follows is what it shows
                        case "separate" -> found = fields.isEmpty() ? found : inField(fields.peek());
                        default -> found = fields.isEmpty() ? found : inField(fields.pop());
                    }
                }
                case "instrText" -> {
                    if (fields.isEmpty()) {
                        fields.push(new StringBuilder());
                    }
                    // "DDE" in one run and "AUTO" in the next are one word
                    cursor.characters(fields.element());
                }
                default -> found = inPicture(cursor);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return fields.stream().flatMap(code -> inField(code).stream()).findFirst();
    }

    private static Optional<String> inField(CharSequence code) {
        String text = code.toString().strip().toUpperCase(Locale.ROOT);
        String name = text.split("[\\s\"\\\\]", 2)[0];
        return ACTIVE_FIELDS.contains(name) ? Optional.of("the field " + name) : Optional.empty();
    }

    /** A picture of VML that names its place itself. */
    private static Optional<String> inPicture(XmlCursor cursor) {
        if (!cursor.localName().equals("imagedata") && !cursor.localName().equals("fill")) {
            return Optional.empty();
        }
        String place = cursor.anywhere("src") + cursor.anywhere("href");
        return place.contains("//") || place.contains("\\\\")
                ? Optional.of("the picture \"" + place + "\" at another place")
                : Optional.empty();
    }
}
