package org.cpip.io.canonical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.canonical.Property.Presence;
import tools.jackson.core.JsonGenerator;

/** Makes the JSON Schema (2020-12) of a programme from the shapes that read and write it. */
public final class JsonSchemaGenerator {

    private JsonSchemaGenerator() {}

    /** Writes the schema to the folder given. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0], CanonicalJson.SCHEMA), generate());
    }

    /** The schema. */
    public static byte[] generate() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:cpip:schema:programme:" + CanonicalJson.VERSION);
        root.put("title", "CPIP programme");
        root.putAll(ProgrammeShapes.PROGRAMME.schema());
        Map<String, Object> definitions = new LinkedHashMap<>();
        JsonShapesTest.byType().values().forEach(shape -> definitions.put(nameOf(shape), describe(shape)));
        root.put("$defs", definitions);
        return print(root);
    }

    private static String nameOf(Shape<?> shape) {
        String reference = String.valueOf(shape.schema().get("$ref"));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> describe(Shape<?> shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", shape.description());
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property<?> property : shape.properties()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("description", property.description());
            one.putAll(property.kind().schema());
            properties.put(property.name(), one);
        }
        schema.put("properties", properties);
        List<String> required = shape.properties().stream()
                .filter(property ->
                        property.presence() == Presence.REQUIRED || property.presence() == Presence.EXPECTED)
                .map(Property::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (shape.exactlyOne()) {
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static byte[] print(Map<String, Object> root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonStreams.generator(out)) {
            print(generator, root);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void print(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, inner) -> {
                out.writeName((String) name);
                print(out, inner);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            items.forEach(item -> print(out, item));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number.intValue());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value);
        }
    }
}
