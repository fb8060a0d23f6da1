package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.io.docx.write.WrittenDocument.all;
import static org.cpip.io.docx.write.WrittenDocument.rows;
import static org.cpip.io.docx.write.WrittenDocument.style;
import static org.cpip.io.docx.write.WrittenDocument.text;

import java.util.List;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.BuiltInTheme;
import org.cpip.office.internal.word.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PlanBodyTest {

    @Test
    void saysWhatThePlanIsBeforeItsActions() {
        WrittenDocument document = WrittenDocument.of(Plans.plain());

        assertThat(document.blocks().subList(0, 7).stream().map(block -> style(block) + ": " + text(block)))
                .containsExactly(
                        "Title: Improvement",
                        "Subtitle: Plan of actions and milestones",
                        "Normal: What it is for.",
                        "Heading1: At a glance",
                        "Normal: This plan has 2 workstreams and 3 actions, with 2 dated milestones."
                                + " Period covered: 2017 to 2019. Owner: Scottish Government.",
                        "Heading1: Actions by workstream",
                        "Heading2: Neglect");
    }

    @Test
    void skipsNoHeadingLevel() {
        List<String> headings = WrittenDocument.of(Plans.plain()).blocks().stream()
                .filter(block -> block.getLocalName().equals("p"))
                .map(WrittenDocument::style)
                .filter(style -> style.startsWith("Heading"))
                .toList();

        assertThat(headings).containsExactly("Heading1", "Heading1", "Heading2", "Heading2", "Heading1", "Heading1");
    }

    @Test
    void writesATableForEachWorkstream() {
        List<Element> tables = WrittenDocument.of(Plans.plain()).tables();

        assertThat(rows(tables.get(0)))
                .containsExactly(
                        List.of("No.", "Action", "Lead", "Due", "Status"),
                        List.of(
                                "1",
                                "We will do what neglect-1 says.",
                                "Centre for Excellence (CELCIS)",
                                "by March 2017\n2017",
                                "Not stated"),
                        List.of("2", "We will do what neglect-2 says.", "Not stated", "Not stated", "On track"));
        assertThat(rows(tables.get(1))).hasSize(2);
    }

    @Test
    void addsRatingAndProgressToEveryTableWhenOneActionHasThem() {
        List<Element> tables = WrittenDocument.of(Plans.reported()).tables();

        assertThat(rows(tables.get(0)).get(1)).endsWith("Not stated", "Not stated", "Not stated");
        assertThat(rows(tables.get(1)))
                .containsExactly(
                        List.of("No.", "Action", "Lead", "Due", "Status", "Rating", "Progress"),
                        List.of(
                                "1",
                                "We will do what data-1 says.",
                                "Not stated",
                                "Not stated",
                                "Not stated",
                                "Amber/Green",
                                "The template is being tried out."));
    }

    @Test
    void turnsThePageOnItsSideForMoreThanFiveColumns() {
        Element upright = all(WrittenDocument.of(Plans.plain()).body(), "pgSz").get(0);
        Element wide = all(WrittenDocument.of(Plans.reported()).body(), "pgSz").get(0);

        assertThat(upright.getAttributeNS(WrittenDocument.W, "orient")).isEmpty();
        assertThat(upright.getAttributeNS(WrittenDocument.W, "w")).isEqualTo("11906");
        assertThat(wide.getAttributeNS(WrittenDocument.W, "orient")).isEqualTo("landscape");
        assertThat(wide.getAttributeNS(WrittenDocument.W, "w")).isEqualTo("16838");
    }

    @Test
    void listsPartiesAndReferencesInTablesWithoutAnActionColumn() {
        List<Element> tables = WrittenDocument.of(Plans.plain()).tables();

        assertThat(rows(tables.get(2)))
                .containsExactly(
                        List.of("Name", "Kind"),
                        List.of("Scottish Government", "Not stated"),
                        List.of("Centre for Excellence (CELCIS)", "Not stated"));
        assertThat(rows(tables.get(3)))
                .containsExactly(
                        List.of("Name", "Kind", "Year", "Where to read it"),
                        List.of("An Act 1937", "Legislation", "1937", "https://example.org/a?b=1&c=2"));
        assertThat(all(tables.get(3), "fldSimple").get(0).getAttributeNS(WrittenDocument.W, "instr"))
                .isEqualTo(" HYPERLINK \"https://example.org/a?b=1&c=2\" ");
    }

    @Test
    void everyTableIsAccessible() {
        List<Element> tables = WrittenDocument.of(Plans.reported()).tables();

        assertThat(tables).hasSize(4).allSatisfy(table -> {
            List<Element> rows = all(table, "tr");
            assertThat(all(rows.get(0), "tblHeader")).hasSize(1);
            assertThat(all(table, "tblHeader")).hasSize(1);
            assertThat(rows).allSatisfy(row -> assertThat(all(row, "cantSplit")).hasSize(1));
            assertThat(WrittenDocument.val(all(table, "tblCaption").get(0))).isNotBlank();
            assertThat(WrittenDocument.val(all(table, "tblDescription").get(0))).isNotBlank();
            assertThat(all(table, "gridSpan")).isEmpty();
            assertThat(all(table, "vMerge")).isEmpty();
            assertThat(all(table, "tblLook").get(0).getAttributeNS(WrittenDocument.W, "firstRow"))
                    .isEqualTo("1");
        });
    }

    @Test
    void columnsFillThePageExactly() {
        List<Element> tables = WrittenDocument.of(Plans.reported()).tables();

        assertThat(tables).allSatisfy(table -> assertThat(all(table, "gridCol").stream()
                        .mapToInt(column -> Integer.parseInt(column.getAttributeNS(WrittenDocument.W, "w")))
                        .sum())
                .isEqualTo(new BuiltInTheme().pageSetup(true).textWidth()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2003", "\n", "\t"})
    void leavesNoCellOrHeadingBlank(String nothing) {
        WrittenDocument document = WrittenDocument.of(Plans.saying(nothing));

        assertThat(document.tables()).isNotEmpty().allSatisfy(table -> assertThat(rows(table))
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row).noneMatch(Cell::isBlank)));
        assertThat(document.blocks().stream()
                        .filter(block -> style(block).matches("Title|Heading[12]"))
                        .map(WrittenDocument::text))
                .contains("Untitled programme", "Untitled workstream")
                .noneMatch(Cell::isBlank);
    }

    @Test
    void aProgrammeWithoutActionsIsADocumentWithoutTables() {
        Programme empty = Programme.builder()
                .id("empty")
                .title("Empty")
                .addWorkstream(Workstream.builder().id("later").title("Later").build())
                .build();
        WrittenDocument document = WrittenDocument.of(empty);

        assertThat(document.tables()).isEmpty();
        assertThat(document.blocks().stream().map(WrittenDocument::text))
                .containsExactly(
                        "Empty",
                        "Plan of actions and milestones",
                        "At a glance",
                        "This plan has 1 workstream and no actions, with no dated milestones.",
                        "Actions by workstream",
                        "Later",
                        "No actions are recorded for this workstream.");
    }
}
