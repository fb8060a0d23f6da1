package org.cpip.io.canonical;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema (2020-12) of a programme, made from the codecs that read and write it. */
final class JsonSchema {

    private JsonSchema() {}

    /** The schema, in UTF-8. */
    static byte[] generate() {
        ProgrammeCodec programme = ProgrammeCodec.INSTANCE;
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", CanonicalJson.SCHEMA_ID);
        root.put("title", "CPIP programme");
        root.putAll(programme.schema());
        Map<String, Object> definitions = new LinkedHashMap<>();
        define(programme, definitions);
        root.put("$defs", definitions);
        return print(root);
    }

    /** The object and all that it refers to, in the order in which they are met. */
    private static void define(ObjectCodec<?> codec, Map<String, Object> definitions) {
        if (!definitions.containsKey(codec.schemaName())) {
            definitions.put(codec.schemaName(), describe(codec));
            codec.members().forEach(member -> member.codec().objects().forEach(inner -> define(inner, definitions)));
        }
    }

    private static Map<String, Object> describe(ObjectCodec<?> codec) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", codec.description());
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Member member : codec.members()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("description", member.description());
            one.putAll(member.codec().schema());
            properties.put(member.name(), one);
        }
        schema.put("properties", properties);
        List<String> required = codec.members().stream()
                .filter(member -> member.isRequired() || member.name().equals(ProgrammeCodec.VERSION))
                .map(Member::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        codec.restrict(schema);
        // Reading keeps what it does not know; a plan that is written by the schema has no such thing.
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
