package org.cpip.io.canonical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value that may be absent; when it is, nothing is written and the property is left out. */
final class OptionalKind<V> extends Kind<Optional<V>> {

    private final Kind<V> kind;

    OptionalKind(Kind<V> kind) {
        this.kind = kind;
    }

    @Override
    @Nullable
    Optional<V> read(JsonInput in) {
        V value = kind.read(in);
        return value == null ? null : Optional.of(value);
    }

    @Override
    void write(JsonGenerator out, Optional<V> value) {
        kind.write(out, value.orElseThrow());
    }

    @Override
    Map<String, Object> schema() {
        return kind.schema();
    }

    @Override
    List<Shape<?>> shapes() {
        return kind.shapes();
    }
}
