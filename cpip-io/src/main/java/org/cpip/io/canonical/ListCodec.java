package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A JSON array. An item that cannot be read is left out of the list; the item's own error says so. */
final class ListCodec<V> extends Codec<List<V>> {

    private final Codec<V> codec;

    ListCodec(Codec<V> codec) {
        this.codec = codec;
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        if (!in.isArray()) {
            in.wrongType("a list, in square brackets");
            return null;
        }
        if (in.nextIsEndOfArray()) {
            return List.of();
        }
        V first = codec.read(in);
        if (in.nextIsEndOfArray()) {
            // Most lists of a plan, such as the leads of an action, have one item.
            return first == null ? List.of() : List.of(first);
        }
        List<V> items = new ArrayList<>();
        add(items, first);
        do {
            add(items, codec.read(in));
        } while (!in.nextIsEndOfArray());
        return List.copyOf(items);
    }

    private static <V> void add(List<V> items, @Nullable V item) {
        if (item != null) {
            items.add(item);
        }
    }

    @Override
    void write(JsonGenerator out, List<V> value) {
        out.writeStartArray();
        for (V item : value) {
            codec.write(out, item);
        }
        out.writeEndArray();
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", codec.schema());
        return schema;
    }

    @Override
    List<ObjectCodec<?>> objects() {
        return codec.objects();
    }
}
