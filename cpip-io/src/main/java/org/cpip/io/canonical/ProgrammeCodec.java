package org.cpip.io.canonical;

import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.shape.Presence;
import org.cpip.model.shape.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The object of a whole file: a programme, and the version of the form. */
final class ProgrammeCodec extends RecordCodec<Programme> {

    static final ProgrammeCodec INSTANCE = new ProgrammeCodec();

    /** The name of the member that says the version. */
    static final String VERSION = "schemaVersion";

    private static final int VERSION_AT = 1;

    private ProgrammeCodec() {
        super(Shapes.PROGRAMME, new Codecs(), List.of(schemaMember(), versionMember()));
    }

    /** An editor's hint, read over. */
    private static Member schemaMember() {
        return new Member(
                "$schema", "The schema that an editor is to use.", Presence.OPTIONAL, Codecs.TEXT, Optional.empty());
    }

    private static Member versionMember() {
        return new Member(
                VERSION, "The version of this form.", Presence.WRITTEN, new VersionCodec(), CanonicalJson.FIRST);
    }

    /** The version that the file says; the first when it says none that can be read. */
    static String version(@Nullable Object[] values) {
        return values[VERSION_AT] instanceof String version ? version : CanonicalJson.FIRST;
    }

    @Override
    void writeMembers(JsonGenerator out, Programme programme) {
        member(VERSION_AT).write(out, CanonicalJson.VERSION);
        super.writeMembers(out, programme);
    }
}
