package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.Loss;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that another reader does not find goes unmentioned. */
class CalendarLossesTest {

    @ParameterizedTest
    @ValueSource(strings = {"both", "events", "to-dos"})
    void whatIsNoLossIsSomewhereInTheCalendar(String components) {
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            if (plan.getKey().equals("large")) {
                continue;
            }
            Written written = Written.of(plan.getValue(), components);
            String shown = shown(written);
            Map<String, String> values = new LinkedHashMap<>();
            collect("", plan.getValue(), values);
            values.forEach((path, value) -> {
                boolean lost = written.result().losses().stream().anyMatch(loss -> covers(loss.path(), path));
                assertThat(lost || shown.contains(value))
                        .as(plan.getKey() + ", " + path + ": " + value)
                        .isTrue();
            });
        }
    }

    @Test
    void listsExactlyWhatTheFullPlanLoses() {
        List<String> paths = Written.of(SamplePlans.full()).result().losses().stream()
                .map(Loss::path)
                .map(path -> path.replaceAll("\\[\\d+]", "[]"))
                .distinct()
                .toList();

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "period",
                        "owner",
                        "workstreams[]",
                        "workstreams[].id",
                        "workstreams[].lead",
                        "workstreams[].customFields",
                        "workstreams[].actions[].type",
                        "workstreams[].actions[].start",
                        "workstreams[].actions[].parent",
                        "workstreams[].actions[].priority",
                        "workstreams[].actions[].milestones[].customFields",
                        "workstreams[].actions[].customFields",
                        "workstreams[].actions[].milestones[].condition.milestone",
                        "workstreams[].actions[].milestones[].provenance",
                        "workstreams[].actions[].dependsOn",
                        "workstreams[].actions[].citations",
                        "workstreams[].actions[].indicators",
                        "workstreams[].actions[].updates",
                        "workstreams[].actions[].provenance",
                        "indicators",
                        "areas",
                        "geographies",
                        "codeLists",
                        "parties",
                        "references",
                        "recommendations",
                        "cycles[].provenance",
                        "sources",
                        "customFields");
    }

    @Test
    void eventsLoseWhatHasNoDate() {
        assertThat(Written.of(SamplePlans.full(), "events").result().losses())
                .anyMatch(loss -> loss.path().matches("workstreams\\[1]")
                        || loss.path().matches("workstreams\\[1]\\.actions\\[0]"));
    }

    /** The values of all properties, as another library reads them. */
    private static String shown(Written written) {
        StringBuilder text = new StringBuilder();
        List<Property> properties = new java.util.ArrayList<>(written.calendar().getProperties());
        written.calendar().getComponents().forEach(component -> properties.addAll(component.getProperties()));
        for (Property property : properties) {
            String value = property.getValue();
            // Of properties that it does not know, the library leaves the escapes.
            text.append(value).append('\n').append(unescape(value)).append('\n');
        }
        return text.toString();
    }

    private static String unescape(String value) {
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }

    /** Every text, day and period by its path; ids of parties are shown as names. */
    private static void collect(String path, Object value, Map<String, String> values) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(path, present, values));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), values);
            }
        } else if (value instanceof String || value instanceof LocalDate || value instanceof EdtfPeriod) {
            if (!path.matches(".*\\.(leads|partners)\\[\\d+]|.*\\.audience")) {
                values.put(path, value.toString());
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = component.getName();
                collect(path.isEmpty() ? name : path + "." + name, get(component, record), values);
            }
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean covers(String loss, String path) {
        return path.equals(loss) || path.startsWith(loss) && ".[".indexOf(path.charAt(loss.length())) >= 0;
    }
}
