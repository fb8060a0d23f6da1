package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties and references: (sentence, what is found). */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Cabinet Secretary for Health will report to Parliament. | LEAD Cabinet Secretary for Health;"
                        + " AUDIENCE Parliament",
                "NHS England and NHS Improvement will publish a framework. | LEAD NHS England; LEAD NHS Improvement",
                "We will work with Police Scotland, Education Scotland and the Care Inspectorate to agree it. |"
                        + " PARTNER Police Scotland; PARTNER Education Scotland; PARTNER Care Inspectorate",
                "The forum will be chaired by the Chief Medical Officer. | CHAIR Chief Medical Officer",
                "A new agency will be established by the Department of Health and Social Care. |"
                        + " LEAD Department of Health and Social Care",
                "The programme is led by the Department of Health and NHS Wales. |"
                        + " LEAD Department of Health; MENTIONED NHS Wales",
                "We will consult with the Royal College of Nursing (RCN). | PARTNER Royal College of Nursing [RCN]",
                "HMRC will write to employers. | LEAD HMRC [HMRC]",
                "This was recommended by the Law Commission. | MENTIONED Law Commission",
                "The Digital Hub will be established. |",
                "The National Plan will be refreshed. |",
                "Services will be improved in Perth & Kinross. |",
                "We will work with partners in Dundee. |",
                "Publish Data Standards: agree common terms. |",
                // several leads, and what stands between a subject and its verb
                "By May 2031, the Buoy Agency (BA), the Reef Board and the Kelp Office will draft a map. |"
                        + " LEAD Buoy Agency [BA]; LEAD Reef Board; LEAD Kelp Office",
                "The Buoy Agency, in coordination with the Reef Board, will draft a map. |"
                        + " LEAD Buoy Agency; PARTNER Reef Board",
                "The Buoy Agency, supported by the Reef Board, will draft a map. | LEAD Buoy Agency; PARTNER Reef Board",
                "The Buoy Agency, which lays buoys, will draft a map. | LEAD Buoy Agency",
                "The Office of Kelp within the Department of Reefs will draft a map. |"
                        + " LEAD Office of Kelp; MENTIONED Department of Reefs",
                "The Buoy Agency and its partners will draft a map. | LEAD Buoy Agency",
                "By May 2031 the Buoy Agency will draft a map. | LEAD Buoy Agency",
                "The Buoy Agency/Kelp Office will draft a map. | LEAD Buoy Agency; LEAD Kelp Office",
                "The Ministry of Reefs, the Buoy Agency and the Kelp Office are to draft a map. |"
                        + " LEAD Ministry of Reefs; LEAD Buoy Agency; LEAD Kelp Office",
                "With the Reef Board and the Kelp Office, we will draft a map. | PARTNER Reef Board; PARTNER Kelp Office",
                "With advice from the Reef Board we will draft a map. | PARTNER Reef Board",
                "We await the reef inquiry, which is being led by the Joint Task Force on Reefs. |"
                        + " MENTIONED Joint Task Force on Reefs",
                "The reef inquiry will be led by the Joint Task Force on Reefs. | LEAD Joint Task Force on Reefs",
                // whole names
                "The Bureau of Standards and Metrology will draft a map. | LEAD Bureau of Standards and Metrology",
                "The Joint Committee on Reef Methods (JCRM) will draft a map. | LEAD Joint Committee on Reef Methods [JCRM]",
                "The Reef Survey Office of the U.S. Kelp Bureau will draft a map. |"
                        + " LEAD Reef Survey Office of the U.S. Kelp Bureau",
                "The Department for Fisheries, Food and Rural Affairs will draft a map. |"
                        + " LEAD Department for Fisheries, Food and Rural Affairs",
                "The Department for Fisheries, the Reef Board and the Kelp Office will draft a map. |"
                        + " LEAD Department for Fisheries; LEAD Reef Board; LEAD Kelp Office",
                "We will work with Reef Scotland and Kelp Trades Congress on maps. |"
                        + " PARTNER Reef Scotland; PARTNER Kelp Trades Congress",
                // no bodies
                "The NHS App will show reefs. |",
                "We will open the Reef Map Service, a website for divers. |",
                "We will open the Online Reef Service. |",
                "We will apply the Executive Order. |",
                "Boosting NHS links. | MENTIONED NHS [NHS]",
                "Supporting Reef Council members. | MENTIONED Reef Council",
                "We will use NHS's maps. |",
            })
    void findsPartiesAndWhatTheyDo(String sentence, String expected) {
        String found = ProseReader.read(sentence).parties().stream()
                .map(p -> p.role() + " " + p.name()
                        + p.acronym().map(a -> " [" + a + "]").orElse(""))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will commence sections 4 and 5(2) of the Housing (Scotland) (Amendment) Act 2014. |"
                        + " LEGISLATION Housing (Scotland) (Amendment) Act 2014 [4, 5(2)]",
                "Under the Foundations for Evidence-Based Policymaking Act of 2018, agencies will publish plans. |"
                        + " LEGISLATION Foundations for Evidence-Based Policymaking Act of 2018 []",
                "We will amend the Care Act 2014, section 9. | LEGISLATION Care Act 2014 [9]",
                "We will apply the Education (Schools) Regulations 2012. |"
                        + " LEGISLATION Education (Schools) Regulations 2012 []",
                "We will refresh the National Strategy for Carers 2019-22. | PLAN National Strategy for Carers 2019-22 []",
                "We will follow the National Guidance for Child Protection. |"
                        + " GUIDANCE National Guidance for Child Protection []",
                "We will act on the report \"Growing Up in Cold Homes\". | RESEARCH Growing Up in Cold Homes []",
                "We will declare a \"Climate Emergency\" now. |",
                "The plan will be agreed. |",
                "An Act will be needed in 2019. |",
            })
    void findsReferences(String sentence, String expected) {
        String found = ProseReader.read(sentence).references().stream()
                .map(r -> r.kind() + " " + r.title() + " " + r.sections())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anAcronymThatIsNotExplainedIsADoubtOnceAText() {
        Reading reading = ProseReader.read("The XQZ template will be tested. The XQZ template will be rolled out.");
        assertThat(reading.parties()).isEmpty();
        assertThat(reading.doubts()).extracting(Reading.Doubt::code).containsExactly(ProseProblem.ACRONYM.code());
    }

    @Test
    void anExplainedAcronymIsNoDoubt() {
        Reading reading =
                ProseReader.read("We will work with the Road Safety Board (RSB). The RSB template will be used.");
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.parties()).hasSize(1);
    }
}
