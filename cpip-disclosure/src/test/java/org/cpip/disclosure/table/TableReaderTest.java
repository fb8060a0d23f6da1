package org.cpip.disclosure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cpip.disclosure.Tables;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static Figure figure(String text) {
        return FigureReader.read(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", " 12 ", "12 [p]", "12[r]", "12 [low]", "12 [note 1]"})
    void numbersAreNumbersWhateverMarkersStandBeside(String text) {
        assertThat(figure(text).value())
                .isInstanceOfSatisfying(Measured.class, measured -> assertThat(measured.number())
                        .isEqualByComparingTo("12"));
    }

    @Test
    void thousandsAreRead() {
        assertThat(((Measured) figure("1,234,567").value()).number()).isEqualByComparingTo("1234567");
    }

    @ParameterizedTest
    @CsvSource({
        "[c],0,-1",
        "*,0,-1",
        "suppressed,0,-1",
        "<5,0,4",
        "fewer than 5,0,4",
        "1-4,1,4",
        "1 to 4,1,4",
        "up to 7,0,7",
        "7 or fewer,0,7"
    })
    void withheldFiguresHaveTheBoundsOfTheirMarkers(String text, long least, long most) {
        assertThat(figure(text).isWithheld()).isTrue();
        assertThat(figure(text).least()).isEqualTo(least);
        assertThat(figure(text).most()).isEqualTo(most < 0 ? Figure.OPEN : most);
    }

    @Test
    void notAvailableAndNotApplicableAreNeitherZeroNorWithheld() {
        assertThat(figure("[x]").value()).isInstanceOf(Missing.class);
        assertThat(figure("..").value()).isInstanceOf(Missing.class);
        assertThat(figure("[z]").value()).isInstanceOf(NotApplicable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "??", "twelve", "1,23", "[q]", "12 [c]", "4-1", "=1+1"})
    void whatIsNoFigureIsNone(String text) {
        assertThat(FigureReader.read(text)).isEmpty();
    }

    /** The codes of what is said about lines. */
    private static String said(String... lines) {
        return TableReader.read("t", Tables.grid(lines)).diagnostics().stream()
                .map(each -> each.severity() + " " + each.code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aCleanTableSaysNothing() {
        assertThat(said("Area,Boys,Girls,Total", "A,1,2,3", "B,4,5,9", "Total,5,7,12"))
                .isEmpty();
    }

    @Test
    void badTablesAreToldByTheirKind() {
        assertThat(said()).isEqualTo("ERROR DISCLOSURE-001");
        assertThat(said("Area,Name", "A,one")).isEqualTo("ERROR DISCLOSURE-001");
        assertThat(said("Area,Boys,Girls,Total", "A,1,??,3", "B,4,-,9", "Total,5,7,12"))
                .isEqualTo("ERROR DISCLOSURE-002");
        assertThat(said("Area,Boys,Girls,Total", "A,1,,3", "B,4,5,9", "Total,5,7,12"))
                .isEqualTo("WARNING DISCLOSURE-003");
        assertThat(said("Area,Boys,Girls,Total", "A,-1,2,1", "B,2.5,5,7.5", "Total,5,7,12"))
                .isEqualTo("ERROR DISCLOSURE-004");
        assertThat(said("Area,Boys,Total,All", "A,1,1,1", "B,4,4,4", "Total,5,5,5"))
                .isEqualTo("ERROR DISCLOSURE-006");
        assertThat(said("Area,Boys,Girls,Total", "A,1,2,3", "A,4,5,9", "Total,5,7,12"))
                .isEqualTo("ERROR DISCLOSURE-007");
        assertThat(said("Area,Boys,Girls", "A,1,2", "B,4,5")).isEqualTo("WARNING DISCLOSURE-010");
    }

    @Test
    void titlesAboveAndNotesBelowAreLeftOutAndTold() {
        TableResult result = TableReader.read(
                "t",
                Tables.grid(
                        "Table 1: children by area,,,",
                        "Area,Boys,Girls,Total",
                        "A,1,2,3",
                        "Total,1,2,3",
                        "Figures are provisional.,,,"));
        assertThat(result.diagnostics()).singleElement().satisfies(said -> assertThat(said.message())
                .isEqualTo("No part of the table: 1 row above the headings, row 5 (\"Figures are provisional.\")."));
        assertThat(result.orThrow().cells()).hasSize(6);
    }

    @Test
    void aTotalWithoutTheNameIsToldByTheFigures() {
        TableResult result =
                TableReader.read("t", Tables.grid("Area,Boys,Girls", "Scotland,7,9", "A,1,2", "B,2,3", "C,4,4"));
        assertThat(result.diagnostics()).extracting(each -> each.code()).containsExactly("DISCLOSURE-009");
        assertThat(result.orThrow().dimensions().get(0).total()).contains("Scotland");
    }

    @Test
    void aRowForEachCellIsReadAsWell() {
        PublishedTable table = Tables.of(
                "t",
                "region,income,freq",
                "A,wages,1",
                "A,Total,1",
                "B,wages,2",
                "B,Total,2",
                "Total,wages,3",
                "Total,Total,3");
        assertThat(table.dimensions()).extracting(Dimension::name).containsExactly("region", "income");
        assertThat(table.cells().get(0).codes()).containsExactly("A", "wages");
    }

    @Test
    void aRateThatIsOfNothingIsToldAndOneThatIsOfAColumnIsTied() {
        assertThat(said("Area,Boys,Girls,Total,Coverage rate", "A,1,2,3,5.0", "Total,1,2,3,5.0"))
                .isEqualTo("WARNING DISCLOSURE-011");
        PublishedTable table = Tables.of("t", "Area,Boys,Girls,Total,Girls %", "A,1,2,3,66.7", "Total,1,2,3,66.7");
        assertThat(table.rates()).hasSize(2);
        assertThat(table.rates().get(0).numerator().codes()).containsExactly("A", "Girls");
    }

    @Test
    void groupsThatCannotBeFollowedAreRefused() {
        assertThat(groups("a,b")).contains("headings");
        assertThat(groups("part,whole", "A,")).contains("wanted");
        assertThat(groups("part,whole", "A,B", "B,A")).contains("part of itself");
        assertThat(groups("part,whole,tree", "A,X,t", "A,Y,t")).contains("same tree");
    }

    private static String groups(String... lines) {
        return Groups.read("g", Tables.grid(lines)).diagnostics().get(0).message();
    }

    @Test
    void overlappingWholesGoIntoTreesOfTheirOwn() {
        assertThat(Tables.groups("north: A B", "south: C D", "big: A C", "small: B D")
                        .all())
                .extracting(Groups.Group::tree)
                .isEqualTo(List.of("tree 1", "tree 1", "tree 2", "tree 2"));
    }
}
