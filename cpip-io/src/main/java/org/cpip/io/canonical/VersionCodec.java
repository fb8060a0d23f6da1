package org.cpip.io.canonical;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The version of the form. Another one than ours and those before it ends the reading: its fields may mean something else. */
final class VersionCodec extends Codec<String> {

    @Override
    @Nullable
    String read(JsonInput in) {
        if (!in.isText()) {
            in.wrongType("the version in quotation marks, \"" + CanonicalJson.VERSION + "\"");
            return null;
        }
        String version = in.parser().getString();
        if (!CanonicalJson.READ.contains(version)) {
            in.unknownVersion(version);
            return null;
        }
        return version;
    }

    @Override
    void write(JsonGenerator out, String value) {
        out.writeString(value);
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", CanonicalJson.VERSION);
        return schema;
    }
}
