package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomFieldsTest {

    private static Map<String, String> unordered() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : "Zebra Risk cost Alpha 2 1 owner".split(" ")) {
            fields.put(name, "text of " + name);
        }
        return fields;
    }

    @Test
    void keepTheOrderOfTheSource() {
        Action action =
                Plans.action("a-1", "1").toBuilder().customFields(unordered()).build();

        assertThat(action.customFields().keySet())
                .containsExactlyElementsOf(unordered().keySet());
        assertThat(action.toBuilder()
                        .customField("New", "x")
                        .build()
                        .customFields()
                        .keySet())
                .startsWith("Zebra")
                .endsWith("New");
    }

    @Test
    void aKnownNameKeepsItsPlace() {
        Action action = Plans.action("a-1", "1").toBuilder()
                .customField("Risk", "low")
                .customField("Cost", "10")
                .customField("Risk", "high")
                .build();

        assertThat(action.customFields()).containsExactly(Map.entry("Risk", "high"), Map.entry("Cost", "10"));
    }

    @Test
    void areCopiedAndCannotBeChanged() {
        Map<String, String> fields = unordered();
        ActionBuilder builder = Plans.action("a-1", "1").toBuilder().customFields(fields);
        Action action = builder.build();
        fields.clear();
        builder.customField("Later", "x");

        assertThat(action.customFields()).isEqualTo(unordered());
        assertThatThrownBy(() -> action.customFields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsRefused() {
        Map<String, String> fields = new HashMap<>();
        fields.put("Risk", null);

        assertThatThrownBy(() -> Plans.action("a-1", "1").toBuilder().customFields(fields))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Risk");
    }
}
