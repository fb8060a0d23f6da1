package org.cpip.io;

import java.io.InputStream;
import org.cpip.io.canonical.CanonicalJson;

/** The JSON Schema of the canonical JSON form, which comes with the library; nothing is fetched for it. */
public final class ProgrammeSchema {

    /** Its id, {@code $id} in the schema; a name, not an address. */
    public static final String ID = CanonicalJson.SCHEMA_ID;

    private ProgrammeSchema() {}

    /** A new stream over the schema (JSON Schema 2020-12, UTF-8); the caller closes it. */
    public static InputStream open() {
        return CanonicalJson.schema();
    }
}
