package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.spi.exchange.RefusedException;

/** The parts that are copied from a template as they are, with all that they refer to. Not safe for several threads. */
final class TemplateParts {

    private static final String FOLDER = "word/house/";
    private static final String UNKNOWN = "application/octet-stream";

    private final OpcPackage docx;
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    /** The new path of each part of the template, in the order in which they were met. */
    private final Map<String, String> paths = new LinkedHashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final List<Relation> relations = new ArrayList<>();

    TemplateParts(OpcPackage docx) throws IOException {
        this.docx = docx;
        try (XmlCursor cursor = docx.open("[Content_Types].xml")) {
            cursor.root();
            int depth = cursor.depth();
            while (cursor.startWithin(depth)) {
                String type = cursor.plain("ContentType");
                switch (cursor.localName()) {
                    case "Override" -> overrides.putIfAbsent(key(cursor.plain("PartName")), type);
                    case "Default" -> defaults.putIfAbsent(key(cursor.plain("Extension")), type);
                    default -> {
                        // Nothing else is defined.
                    }
                }
            }
        }
    }

    /** Whether the template has such a part. */
    boolean has(String part) {
        return docx.has(part);
    }

    /** Takes a part to which the document will refer. */
    void add(String part, String type, String id) throws IOException {
        String path = copy(part);
        relations.add(new Relation(Part.DOCUMENT, id, Part.RELATIONSHIPS + "/" + type, path, false));
    }

    private String copy(String part) throws IOException {
        String known = paths.get(key(part));
        if (known != null) {
            return known;
        }
        String path = newPath(part);
        paths.put(key(part), path);
        for (Relationship relationship : docx.relationships(part)) {
            refuse(part, ActiveContent.in(relationship));
            Optional<String> target = relationship.external() ? Optional.empty() : relationship.partFrom(part);
            if (relationship.external()) {
                relations.add(new Relation(path, relationship.id(), relationship.uri(), relationship.target(), true));
            } else if (target.isPresent() && docx.has(target.get())) {
                relations.add(new Relation(path, relationship.id(), relationship.uri(), copy(target.get()), false));
            }
        }
        return path;
    }

    private static void refuse(String part, Optional<String> active) throws RefusedException {
        if (active.isPresent()) {
            throw new RefusedException(
                    "its part " + part + " has " + active.get()
                            + ", which would act in every document made with it; remove it in Word (Alt+F9 shows fields) and save the template",
                    (Throwable) null);
        }
    }

    /** The file's name in a folder of its own, so that it meets no part of ours; ASCII, so that every reader finds it. */
    private String newPath(String part) {
        StringBuilder name = new StringBuilder();
        for (char c : key(part.substring(part.lastIndexOf('/') + 1)).toCharArray()) {
            name.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' ? c : '-');
        }
        String path = FOLDER + name;
        for (int i = 2; !taken.add(path); i++) {
            path = FOLDER + i + "-" + name;
        }
        return path;
    }

    /** Reads every part to its end, so that a damaged or an active one is found before anything is written. */
    void verify() throws IOException {
        for (String part : paths.keySet()) {
            if (part.endsWith(".xml")) {
                try (XmlCursor cursor = docx.open(part)) {
                    refuse(part, ActiveContent.in(cursor));
                }
            }
            try (InputStream in = docx.bytes(part)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        paths.forEach((part, path) -> parts.add(new Part(path, typeOf(part), Part.DOCUMENT, "", "", xml -> {
            try (InputStream in = docx.bytes(part)) {
                xml.copy(in);
            }
        })));
        return parts;
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }

    private String typeOf(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String byExtension = defaults.getOrDefault(extension, UNKNOWN);
        return overrides.getOrDefault("/" + part, byExtension);
    }

    /** Names of parts are the same in upper and lower case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
