package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.shape.Kind.Alternative;
import org.cpip.model.shape.Kind.OneOf;
import org.cpip.model.shape.Presence;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One of several records as an object with a member whose name says which record it is: {@code "number"}. What else the
 * record holds are members beside it, {@code "markers"}, which go with no other.
 */
final class ChoiceCodec extends ObjectCodec<Object> {

    private final List<Alternative> alternatives;

    ChoiceCodec(OneOf choice, Codecs codecs) {
        super(choice.noun(), choice.description(), membersOf(choice, codecs));
        alternatives = choice.alternatives();
    }

    private static List<Member> membersOf(OneOf choice, Codecs codecs) {
        List<Member> members = new ArrayList<>();
        for (Alternative alternative : choice.alternatives()) {
            for (Property property : alternative.shape().properties()) {
                Codec<?> codec = codecs.of(property.kind());
                members.add(
                        property.index() == 0
                                ? new Member(
                                        alternative.name(),
                                        property.description(),
                                        Presence.OPTIONAL,
                                        codec,
                                        Optional.empty())
                                : new Member(property.name(), property, codec));
            }
        }
        return members;
    }

    @Override
    boolean hasExactlyOne() {
        return true;
    }

    @Override
    void restrict(Map<String, Object> schema) {
        List<Object> one = new ArrayList<>();
        Map<String, Object> beside = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            Map<String, Object> required = new LinkedHashMap<>();
            required.put("required", List.of(alternative.name()));
            one.add(required);
            alternative.shape().properties().stream()
                    .skip(1)
                    .forEach(each -> beside.put(each.name(), List.of(alternative.name())));
        }
        schema.put("oneOf", one);
        if (!beside.isEmpty()) {
            schema.put("dependentRequired", beside);
        }
    }

    @Override
    Object make(@Nullable Object[] values) {
        int chosen = chosen(values);
        Object made = null;
        int at = 0;
        for (int i = 0; i < alternatives.size(); i++) {
            Shape<?> shape = alternatives.get(i).shape();
            @Nullable Object[] own = new Object[shape.properties().size()];
            for (Property property : shape.properties()) {
                Object value = values[at++];
                own[property.index()] = property.index() == 0 ? ((Optional<?>) value).orElse(null) : value;
                if (i != chosen && property.index() > 0 && !property.absent().equals(value)) {
                    throw new IllegalArgumentException("\"" + property.name() + "\" goes with \""
                            + alternatives.get(i).name() + "\" alone");
                }
            }
            made = i == chosen ? shape.create(own) : made;
        }
        return made;
    }

    /** The index of the only alternative whose first member is there. */
    private int chosen(@Nullable Object[] values) {
        int chosen = -1;
        int found = 0;
        int at = 0;
        for (int i = 0; i < alternatives.size(); i++) {
            if (values[at] instanceof Optional<?> value && value.isPresent()) {
                chosen = i;
                found++;
            }
            at += alternatives.get(i).shape().properties().size();
        }
        if (found != 1) {
            throw new IllegalArgumentException("it needs exactly one of " + names());
        }
        return chosen;
    }

    private String names() {
        String names = alternatives.stream().map(Alternative::name).collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        return names.substring(0, last) + " and " + names.substring(last + 2);
    }

    @Override
    void writeMembers(JsonGenerator out, Object value) {
        int at = 0;
        for (Alternative alternative : alternatives) {
            if (alternative.shape().type().isInstance(value)) {
                Object[] own = values(alternative.shape(), value);
                for (int i = 0; i < own.length; i++) {
                    member(at + i).write(out, i == 0 ? Optional.of(own[i]) : own[i]);
                }
            }
            at += alternative.shape().properties().size();
        }
    }

    private static <T> Object[] values(Shape<T> shape, Object value) {
        return shape.values(shape.type().cast(value));
    }
}
