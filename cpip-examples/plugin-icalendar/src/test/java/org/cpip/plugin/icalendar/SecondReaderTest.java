package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.testkit.ProgrammeArbitraries;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is a calendar to two libraries that know nothing of each other or of us. */
class SecondReaderTest {

    static Stream<String> samples() {
        return SamplePlans.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ical4jFindsTheCalendarValid(String sample) {
        Calendar calendar = Written.of(SamplePlans.all().get(sample)).calendar();

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertCounts(calendar, SamplePlans.all().get(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void biweeklyReadsTheCalendarWithoutAWarning(String sample) throws IOException {
        Programme plan = SamplePlans.all().get(sample);
        byte[] bytes = Written.of(plan).bytes();
        List<Object> warnings = new ArrayList<>();
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(bytes))) {
            ICalendar calendar = reader.readNext();
            warnings.addAll(reader.getWarnings());
            calendar.validate(biweekly.ICalVersion.V2_0).forEach(group -> warnings.addAll(group.getWarnings()));
            assertThat(calendar.getTodos()).hasSize(toDos(plan));
            assertThat(calendar.getEvents()).hasSize(events(plan));
            assertThat(reader.readNext()).isNull();
        }
        // RFC 5545, section 3.8.1.11 has IN-PROCESS; the library knows IN-PROGRESS.
        assertThat(warnings).allMatch(warning -> warning.toString().contains("IN-PROCESS"));
        assertThat(Biweekly.parse(new ByteArrayInputStream(bytes)).all()).hasSize(1);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void ical4jReadsWhateverPlanIsWritten(@ForAll("plans") Programme plan) {
        assertCounts(Written.of(plan).calendar(), plan);
    }

    @Provide
    Arbitrary<Programme> plans() {
        return ProgrammeArbitraries.anyProgrammes();
    }

    private static void assertCounts(Calendar calendar, Programme plan) {
        assertThat(count(calendar, Component.VTODO)).isEqualTo(toDos(plan));
        assertThat(count(calendar, Component.VEVENT)).isEqualTo(events(plan));
    }

    private static int count(Calendar calendar, String name) {
        List<CalendarComponent> components = calendar.getComponents(name);
        return components.size();
    }

    private static int toDos(Programme plan) {
        return plan.actions().size()
                + plan.actions().stream()
                        .mapToInt(action -> action.milestones().size())
                        .sum()
                + plan.cycles().size();
    }

    private static int events(Programme plan) {
        long milestones = plan.actions().stream()
                .map(Action::milestones)
                .flatMap(List::stream)
                .map(Milestone::due)
                .filter(due -> Days.period(due).isPresent())
                .count();
        long cycles = plan.cycles().stream()
                .filter(cycle -> Days.period(cycle.firstDue()).isPresent())
                .count();
        return (int) (milestones + cycles);
    }
}
