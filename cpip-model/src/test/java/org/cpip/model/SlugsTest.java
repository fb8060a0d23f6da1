package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Neglect, neglect",
                "Children's Hearings, childrens-hearings",
                "Children’s Hearings, childrens-hearings",
                "Leadership And Workforce Development -, leadership-and-workforce-development",
                "Data & Evidence, data-evidence",
                "2.3, 2-3",
                "Café ÉCOLE, cafe-ecole",
                "任务 计划, 任务-计划",
                "\" --- \", item",
                "\"\", item",
            })
    void slugIsTheTitleInLowerCaseWithHyphens(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Property
    void everyTextHasASlugOfTheStatedShape(@ForAll String text) {
        assertThat(Slugs.of(text)).matches(Slugs.PATTERN);
    }

    @Property
    void theSlugOfASlugIsItself(@ForAll String text) {
        String slug = Slugs.of(text);
        assertThat(Slugs.of(slug)).isEqualTo(slug);
    }
}
