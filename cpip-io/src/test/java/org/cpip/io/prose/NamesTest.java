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
