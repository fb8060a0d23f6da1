package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.shape.Kind.Alternative;
import org.cpip.model.shape.Kind.OneOf;
import org.cpip.model.shape.Presence;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One of several records as an object with one member, whose name says which record it is. */
final class ChoiceCodec extends ObjectCodec<Object> {

    private final List<Alternative> alternatives;

    ChoiceCodec(OneOf choice, Codecs codecs) {
        super(choice.noun(), choice.description(), membersOf(choice, codecs));
        alternatives = choice.alternatives();
    }

    private static List<Member> membersOf(OneOf choice, Codecs codecs) {
        List<Member> members = new ArrayList<>();
        for (Alternative alternative : choice.alternatives()) {
            Property only = alternative.shape().properties().get(0);
            members.add(new Member(
                    alternative.name(),
                    only.description(),
                    Presence.OPTIONAL,
                    codecs.of(only.kind()),
                    Optional.empty()));
        }
        return members;
    }

    @Override
    boolean hasExactlyOne() {
        return true;
    }

    @Override
    Object make(@Nullable Object[] values) {
        Object made = null;
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Optional<?> value && value.isPresent()) {
                made = alternatives.get(i).shape().create(new Object[] {value.get()});
                found++;
            }
        }
        if (made == null || found > 1) {
            throw new IllegalArgumentException("it needs exactly one of " + names());
        }
        return made;
    }

    private String names() {
        String names = alternatives.stream().map(Alternative::name).collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        return names.substring(0, last) + " and " + names.substring(last + 2);
    }

    @Override
    void writeMembers(JsonGenerator out, Object value) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).shape().type().isInstance(value)) {
                member(i).write(out, Optional.of(only(alternatives.get(i).shape(), value)));
            }
        }
    }

    private static <T> Object only(Shape<T> shape, Object value) {
        return shape.get(shape.type().cast(value), 0);
    }
}
