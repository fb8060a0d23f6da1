package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.testkit.SamplePlans;
import org.cpip.testkit.internal.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is a calendar to ical.js, which Thunderbird and others read with. Skipped where it is not. */
class IcalJsTest {

    @TempDir
    private Path folder;

    static List<String> samples() {
        return List.copyOf(SamplePlans.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsAsManyEntriesAsWereWritten(String sample) throws IOException, InterruptedException {
        Programme plan = SamplePlans.all().get(sample);
        Written written = Written.of(plan);
        long entries = written.lines().stream()
                .filter(line -> line.matches("BEGIN:(VEVENT|VTODO|VJOURNAL)"))
                .count();

        List<String> found = Node.run("ical.js", """
                const calendar = new library.Component(library.parse(input));
                console.log(calendar.getAllSubcomponents().length);
                """, written.text(), folder);

        assertThat(found).containsExactly(Long.toString(entries));
    }

    @ParameterizedTest(name = "{0} every {1} {2}")
    @CsvSource({
        "2018-03-31/..,   6, MONTH,   2018-03-31 2018-09-30 2019-03-31 2019-09-30",
        "2018/..,         1, QUARTER, 2018-03-31 2018-06-30 2018-09-30 2018-12-31",
        "2017-06-30,      1, QUARTER, 2017-06-30 2017-09-30 2017-12-31 2018-03-31",
        "2017-03-30,      6, MONTH,   2017-03-30 2017-09-30 2018-03-30 2018-09-30",
        "2016-01-31,      1, MONTH,   2016-01-31 2016-02-29 2016-03-31 2016-04-30",
        "2016-02-29,      1, YEAR,    2016-02-29 2017-02-28 2018-02-28 2019-02-28",
        "../2018-06,      2, WEEK,    2018-06-14 2018-06-28",
        "2018-04/2019-03, 6, MONTH,   2018-09-30 2019-03-31",
    })
    void findsTheSameDays(String edtf, int every, Recurrence.Unit unit, String days)
            throws IOException, InterruptedException {
        Milestone milestone = Milestone.builder()
                .id("m")
                .title("Guidance")
                .due(TargetDate.parse(edtf))
                .recurrence(Recurrence.of(every, unit))
                .build();

        assertThat(occurrences(Written.of(Written.plan(milestone), "events"))).containsExactly(days);
    }

    private List<String> occurrences(Written calendar) throws IOException, InterruptedException {
        return Node.run("ical.js", """
                const calendar = new library.Component(library.parse(input));
                for (const entry of calendar.getAllSubcomponents('vevent')) {
                  const days = new library.Event(entry).iterator();
                  const found = [];
                  for (let day = days.next(); day && found.length < 4; day = days.next()) found.push(day.toString());
                  console.log(found.join(' '));
                }
                """, calendar.text(), folder);
    }

    @Test
    void findsOnePropertyInATextOfManyLines() throws IOException, InterruptedException {
        Milestone milestone =
                Milestone.builder().id("m").title("a\u2028ATTENDEE:b\u0085c\nd").build();

        List<String> found = Node.run(
                "ical.js", """
                const calendar = new library.Component(library.parse(input));
                const toDo = calendar.getAllSubcomponents('vtodo')[1];
                console.log(JSON.stringify(toDo.getFirstPropertyValue('summary')), toDo.getAllProperties('attendee').length);
                """, Written.of(Written.plan(milestone), "to-dos").text(), folder);

        assertThat(found).containsExactly("\"a\\nATTENDEE:b\\nc\\nd (Neglect 3)\" 0");
    }
}
