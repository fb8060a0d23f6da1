package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will publish the strategy by March 2018. | Publish the strategy",
                "The strategy will be published by March 2018. | The strategy will be published",
                "The results of the improvement work in Fife, Angus, and Perth & Kinross will be evaluated in 2018."
                        + " | The results of the improvement work in Fife, Angus, and Perth & Kinross will be evaluated",
                "The board meets monthly, and a report will be published in 2018. | A report will be published",
            })
    void saysWhatIsToBeThere(String sentence, String title) {
        assertThat(ProseReader.read(sentence).milestones())
                .extracting(FoundMilestone::title)
                .last()
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the object of the promise, no purpose
                "We will issue advice to help crews plan for fog in 2031. | Issue advice to help crews plan for fog",
                "We will finish our study of fog and draw a map to show it by May 2031. |"
                        + " Finish our study of fog and draw a map to show it",
                "Issue advice to help crews plan by May 2031. | Issue advice to help crews plan",
                "We plan to issue advice to help crews by May 2031. | Issue advice to help crews",
                "In order to help crews, by May 2031 we will issue advice. | Issue advice",
                "We will work with crews to issue advice by May 2031. | Issue advice",
                "We will issue a map that will help crews by May 2031. | Issue a map that will help crews",
                // no party, no time
                "By May 2031, the Buoy Agency, through its crews, will have dredged the bay. | Dredge the bay",
                "By May 2031, the Buoy Agency (BA), the Reef Board and the Kelp Office will draw a map. | Draw a map",
                "The Buoy Agency, by May 2031, will draw a map. | Draw a map",
                "During its term as host in 2031, Sudland will invite crews. | Invite crews",
                "By May 2031 the lock will open. | The lock will open",
                "The map, by May 2031, will be drawn. | The map will be drawn",
                "We will draw the map by 4pm on 3 May 2031. | Draw the map",
                "The map, due in May 2031, will be drawn. | The map will be drawn",
                "Draw the map [due Q2 2031] | Draw the map",
                "Map of the bay to be drawn by May 2031. | Map of the bay to be drawn",
                "We will, with support from the Reef Board, draw a map by May 2031. | Draw a map",
                // several promises
                "We will reach 70% by 2031 and 85% by 2033. | Reach 70%; Reach 85%",
                "We will spend £4m in 2031 and £5m in 2032. | Spend £4m; Spend £5m",
                "We will train 10 crews by 2031, 20 by 2032 and 30 by 2033. |"
                        + " Train 10 crews; Train 20 crews; Train 30 crews",
                "We will issue by May 2031 a map, by June 2031 a chart and by July 2031 a log. |"
                        + " Issue a map; Issue a chart; Issue a log",
                "We will issue the map by May 2031, the chart by June 2031 and the log by July 2031. |"
                        + " Issue the map; Issue the chart; Issue the log",
                "By May 2031 we will issue a map, by June 2031 a chart and by July 2031 a log. |"
                        + " Issue a map; Issue a chart; Issue a log",
                "A map will be issued by May 2031; a chart by June 2031. | A map will be issued; A chart will be issued",
                "By May 2031 we will issue the map and by June 2031 revise it. | Issue the map; Revise it",
                "We will, by May 2031, issue the map and, by June 2031, train crews. | Issue the map; Train crews",
                "The lock will open on 1 May 2031 and the gate on 2 June 2031. | The lock will open; The gate will open",
                "Trial to open by May 2031 and conclude by June 2031. | Trial to open; Conclude",
                "We will: (a) mark reefs by May 2031; (b) lay buoys by June 2031. | Mark reefs; Lay buoys",
                "We will consult by May 2031, revise by June 2031 and report by July 2031. | Consult; Revise; Report",
            })
    void saysOfEachDateWhatItIsFor(String sentence, String titles) {
        assertThat(String.join(
                        "; ",
                        ProseReader.read(sentence).milestones().stream()
                                .map(FoundMilestone::title)
                                .toList()))
                .isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource({
        "cleared, clear", "published, publish", "completed, complete", "agreed, agree", "carried, carry",
                "planned, plan",
        "removed, remove", "reduced, reduce", "evaluated, evaluate", "dredged, dredge", "built, build",
                "treated, treat",
        "bridled, ''", "opening, ''",
    })
    void givesThePlainFormOfAParticiple(String participle, String plain) {
        assertThat(BaseForms.of(new Tokens(participle, Optional.empty()), 0)).isEqualTo(plain);
    }
}
