package org.cpip.io.canonical;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * A JSON object with members of known names, written in their order and read in any.
 *
 * @param <T> what it stands for
 */
abstract class ObjectCodec<T> extends Codec<T> {

    private final String noun;
    private final String description;
    private final Member[] members;
    private volatile @Nullable PropertyNameMatcher matcher;

    /**
     * An object.
     *
     * @param noun what a person calls it: "milestone"
     * @param description one sentence
     */
    ObjectCodec(String noun, String description, List<Member> members) {
        this.noun = noun;
        this.description = description;
        this.members = members.toArray(Member[]::new);
    }

    /**
     * What it stands for.
     *
     * @param values one for each member
     * @throws IllegalArgumentException if the values do not go together
     * @throws DateTimeException if the values do not go together
     */
    abstract T make(@Nullable Object[] values);

    /** Writes the members. */
    abstract void writeMembers(JsonGenerator out, T value);

    /** Whether it is known by one of its members. */
    boolean hasExactlyOne() {
        return false;
    }

    /** Adds to the schema which members go together. */
    void restrict(Map<String, Object> schema) {}

    final String noun() {
        return noun;
    }

    final String description() {
        return description;
    }

    final List<Member> members() {
        return List.of(members);
    }

    final Member member(int index) {
        return members[index];
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (!in.isObject()) {
            in.wrongType("an object (" + noun + ")");
            return null;
        }
        TokenStreamLocation start = in.token();
        return build(in, start, readMembers(in));
    }

    /** The values of the members, null where one is not there. */
    @Nullable
    Object[] readMembers(JsonInput in) {
        JsonParser parser = in.parser();
        PropertyNameMatcher names = matcher();
        @Nullable Object[] values = new Object[members.length];
        int index = parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                in.unknownField(this);
            } else if (values[index] != null) {
                in.duplicateField();
            } else {
                parser.nextToken();
                values[index] = members[index].read(in);
            }
            index = parser.nextNameMatch(names);
        }
        return values;
    }

    /** What the values make; null when a required one is missing or they do not go together, which the input reports. */
    @Nullable
    T build(JsonInput in, TokenStreamLocation start, @Nullable Object[] values) {
        boolean complete = true;
        for (int i = 0; i < members.length; i++) {
            Object value = values[i];
            if (value == null) {
                if (members[i].isRequired()) {
                    in.missingField(start, noun, members[i].name());
                    complete = false;
                }
                values[i] = members[i].absent();
            } else if (value == Member.UNREAD) {
                complete &= !members[i].isRequired() && !hasExactlyOne();
                values[i] = members[i].absent();
            }
        }
        if (!complete) {
            return null;
        }
        try {
            return make(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.refused(start, noun, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Whether the object has the member of this name, readable or not. */
    boolean has(@Nullable Object[] values, String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return values[i] != null;
            }
        }
        return false;
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeStartObject();
        writeMembers(out, value);
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + schemaName());
        return reference;
    }

    /** Its name among the definitions of the schema. */
    final String schemaName() {
        return noun.replace(' ', '-');
    }

    @Override
    List<ObjectCodec<?>> objects() {
        return List.of(this);
    }

    /** Made at the first reading: writing does without. Making it twice in a race does no harm. */
    private PropertyNameMatcher matcher() {
        PropertyNameMatcher made = matcher;
        if (made == null) {
            List<Named> names = new ArrayList<>();
            for (Member member : members) {
                names.add(Named.fromString(member.name()));
            }
            made = JsonStreams.FACTORY.constructNameMatcher(names, false);
            matcher = made;
        }
        return made;
    }
}
