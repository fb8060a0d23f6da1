package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A record of the model as an object: a member for each property. What else stands in the object is kept among the
 * custom fields of the record, or of the nearest one around it that has some.
 *
 * @param <T> the record
 */
class RecordCodec<T> extends ObjectCodec<T> {

    private static final int NONE = -1;

    private final Shape<T> shape;
    private final int ahead;
    private final int fieldsAt;

    /** The members of a record and no more. */
    RecordCodec(Shape<T> shape, Codecs codecs) {
        this(shape, codecs, List.of());
    }

    /** Members that are no property of the record stand ahead of those that are. */
    RecordCodec(Shape<T> shape, Codecs codecs, List<Member> ahead) {
        super(shape.noun(), shape.description(), membersOf(shape, codecs, ahead));
        this.shape = shape;
        this.ahead = ahead.size();
        this.fieldsAt = fieldsOf(shape, ahead.size());
    }

    private static List<Member> membersOf(Shape<?> shape, Codecs codecs, List<Member> ahead) {
        List<Member> members = new ArrayList<>(ahead);
        for (Property property : shape.properties()) {
            members.add(new Member(JsonNames.of(shape, property), property, codecs.of(property.kind())));
        }
        return members;
    }

    private static int fieldsOf(Shape<?> shape, int ahead) {
        for (Property property : shape.properties()) {
            if (property.kind() instanceof Kind.Fields) {
                return ahead + property.index();
            }
        }
        return NONE;
    }

    @Override
    @Nullable
    Object[] readMembers(JsonInput in) {
        if (fieldsAt == NONE) {
            return super.readMembers(in);
        }
        UnknownFields around = in.collectUnknown();
        @Nullable Object[] values = super.readMembers(in);
        UnknownFields unknown = in.endCollecting(around);
        if (!unknown.isEmpty()) {
            values[fieldsAt] = unknown.addedTo(values[fieldsAt]);
        }
        return values;
    }

    @Override
    T make(@Nullable Object[] values) {
        return shape.create(ahead == 0 ? values : Arrays.copyOfRange(values, ahead, values.length));
    }

    @Override
    void writeMembers(JsonGenerator out, T value) {
        Object[] values = shape.values(value);
        for (int i = 0; i < values.length; i++) {
            member(ahead + i).write(out, values[i]);
        }
    }
}
