package org.cpip.io.datapackage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.canonical.JsonStreams;
import org.cpip.io.datapackage.Descriptor.Resource;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code datapackage.json}. Schemas are read over: the tables are known, and their columns are found by title. */
final class DescriptorReader {

    private final JsonParser parser;
    private final Findings findings;
    private final Map<String, Resource> tables = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean listed;
    private String version = DescriptorWriter.FIRST;

    private DescriptorReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The descriptor; empty, with an error, when it says nothing about our tables. */
    static Optional<Descriptor> read(byte[] bytes, Limits limits, Findings findings) throws LimitExceededException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.error(
                    PackageProblem.BAD_DESCRIPTOR,
                    findings.at(PackageWriter.DESCRIPTOR, 0, 0),
                    "datapackage.json is not in UTF-8.");
            return Optional.empty();
        }
        String json = text.startsWith("\ufeff") ? text.substring(1) : text;
        // The package has kept the limit on bytes, which are those of the source; a file in it may inflate to more.
        JsonFactory factory = JsonStreams.factory(limits.withBytes(Long.MAX_VALUE));
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return new DescriptorReader(parser, findings).read(limits);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
            findings.error(
                    PackageProblem.BAD_DESCRIPTOR,
                    findings.at(PackageWriter.DESCRIPTOR, line, line == 0 ? 0 : Math.max(at.getColumnNr(), 0)),
                    "datapackage.json is no JSON, or ends in the middle.");
            return Optional.empty();
        }
    }

    private Optional<Descriptor> read(Limits limits) throws LimitExceededException {
        try {
            return readRoot();
        } catch (StreamConstraintsException e) {
            SourceLocation place = place(parser.currentLocation());
            boolean deep = String.valueOf(e.getOriginalMessage()).contains("getMaxNestingDepth");
            throw deep
                    ? new LimitExceededException("depth", limits.depth(), place)
                    : new LimitExceededException("textLength", limits.textLength(), place);
        }
    }

    private Optional<Descriptor> readRoot() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            findings.error(
                    PackageProblem.BAD_DESCRIPTOR,
                    place(parser.currentTokenLocation()),
                    "datapackage.json holds no object.");
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            if (property.equals(DescriptorWriter.VERSION_PROPERTY)) {
                version = parser.getString();
            }
            if (!version.equals(DescriptorWriter.FIRST) && !version.equals(DescriptorWriter.VERSION)) {
                findings.error(
                        PackageProblem.UNKNOWN_VERSION,
                        place(parser.currentTokenLocation()),
                        "The package has cpipVersion " + Findings.quote(version) + "; only \"" + DescriptorWriter.FIRST
                                + "\" and \"" + DescriptorWriter.VERSION + "\" can be read.");
                return Optional.empty();
            }
            if (property.equals("resources") && value == JsonToken.START_ARRAY) {
                listed = true;
                resources();
            } else {
                checkKnown(property, DescriptorWriter.PROPERTIES, "the package");
                parser.skipChildren();
            }
        }
        parser.nextToken();
        return checkProgramme();
    }

    /** "keywords", "contributors" and the like have no place in a plan; a table's "dialect" would change how it is read. */
    private void checkKnown(String property, Set<String> known, String of) {
        if (!known.contains(property)) {
            findings.warning(
                    PackageProblem.UNKNOWN_PROPERTY,
                    place(parser.currentTokenLocation()),
                    "The property " + Findings.quote(property) + " of " + of + " was not read.");
        }
    }

    private Optional<Descriptor> checkProgramme() {
        String programme = Tables.PROGRAMME.name();
        if (!names.contains(programme)) {
            findings.error(
                    listed ? PackageProblem.MISSING_TABLE : PackageProblem.BAD_DESCRIPTOR,
                    findings.at(PackageWriter.DESCRIPTOR, 0, 0),
                    listed
                            ? "The package has no resource \"" + programme + "\", without which there is no plan."
                            : "datapackage.json has no list \"resources\".",
                    "Add the resource \"" + programme + "\" with its CSV, or give a data package of a plan.");
            return Optional.empty();
        }
        return Optional.of(new Descriptor(tables, version));
    }

    private void resources() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                resource(place(parser.currentTokenLocation()));
            } else {
                findings.error(
                        PackageProblem.BAD_RESOURCE,
                        place(parser.currentTokenLocation()),
                        "Here stands something that is no resource.");
                parser.skipChildren();
            }
        }
    }

    private void resource(SourceLocation place) {
        String name = null;
        String path = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && property.equals("name")) {
                name = parser.getString();
            } else if (text && property.equals("path")) {
                path = parser.getString();
            } else {
                checkKnown(property, DescriptorWriter.RESOURCE_PROPERTIES, "a resource");
            }
            parser.skipChildren();
        }
        add(name, path, place);
    }

    private void add(@Nullable String name, @Nullable String path, SourceLocation place) {
        if (name == null || name.isEmpty()) {
            findings.error(PackageProblem.BAD_RESOURCE, place, "A resource has no name.");
            return;
        }
        Optional<Table> table = Tables.named(name);
        if (table.isEmpty()) {
            findings.warning(
                    PackageProblem.UNKNOWN_RESOURCE,
                    place,
                    "No table of a plan is named " + Findings.quote(name) + "; it was not read.");
            return;
        }
        if (path == null || !isInside(path)) {
            findings.error(
                    PackageProblem.BAD_RESOURCE,
                    place,
                    "The resource \"" + name + "\" names no file of the package"
                            + (path == null ? "." : ": " + Findings.quote(path) + "."));
            return;
        }
        if (!names.add(name) || tables.putIfAbsent(path, new Resource(table.get(), place)) != null) {
            findings.error(
                    PackageProblem.BAD_RESOURCE,
                    place,
                    "The resource \"" + name + "\" or its file is there twice; the second was not read.");
        }
    }

    /** A relative path that does not climb: nothing else is ever opened, and nothing is fetched. */
    private static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && !("/" + path + "/").contains("/../");
    }

    private SourceLocation place(TokenStreamLocation at) {
        return findings.at(PackageWriter.DESCRIPTOR, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }
}
