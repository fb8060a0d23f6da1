package org.cpip.io.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;
import org.junit.jupiter.api.Test;

/** What is written, and in which order, is held by the golden file; here is how it follows the model. */
class ProgrammeCodecTest {

    @Test
    void namesTheMembersAsTheComponentsButForOne() {
        Map<String, ObjectCodec<?>> objects = byNoun();
        List<String> others = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            ObjectCodec<?> codec = objects.get(shape.noun());
            if (codec != null) {
                List<String> names = codec.members().stream().map(Member::name).toList();
                List<String> components =
                        shape.properties().stream().map(Property::name).toList();
                if (!names.equals(components)) {
                    others.add(shape.noun() + " " + names);
                }
            }
        }

        assertThat(others).hasSize(2).anyMatch(each -> each.equals("target date [edtf, words]"));
        assertThat(others).anyMatch(each -> each.startsWith("programme [$schema, schemaVersion, id, title,"));
    }

    @Test
    void everyRecordIsAnObjectOrOneMemberOfAChoice() {
        Map<String, ObjectCodec<?>> objects = byNoun();
        List<String> missing = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            if (!objects.containsKey(shape.noun())) {
                missing.add(shape.noun());
            }
        }
        List<String> alternatives = new ArrayList<>();
        Shapes.all().forEach(shape -> shape.properties().forEach(property -> {
            if (property.kind() instanceof Kind.OneOf choice) {
                choice.alternatives()
                        .forEach(each -> alternatives.add(each.shape().noun()));
            }
        }));

        assertThat(missing).containsExactlyElementsOf(alternatives);
    }

    @Test
    void theSchemaHasADefinitionForEachObject() {
        String schema = new String(JsonSchema.generate(), StandardCharsets.UTF_8);

        byNoun().values().forEach(codec -> assertThat(schema).contains("\n    \"" + codec.schemaName() + "\": {"));
    }

    private static Map<String, ObjectCodec<?>> byNoun() {
        Map<String, ObjectCodec<?>> found = new LinkedHashMap<>();
        add(ProgrammeCodec.INSTANCE, found);
        return found;
    }

    private static void add(ObjectCodec<?> codec, Map<String, ObjectCodec<?>> found) {
        if (found.putIfAbsent(codec.noun(), codec) == null) {
            codec.members().forEach(member -> member.codec().objects().forEach(inner -> add(inner, found)));
        }
    }
}
