package org.cpip.disclosure.equations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates COORDINATES =
            new Coordinates(new Trees(Groups.NONE), new SoFar(new Trees(Groups.NONE)));

    private static List<String> keys(PublishedTable table) {
        List<String> names = COORDINATES.names(table);
        return table.cells().stream()
                .map(cell -> Coordinates.key(table, names, cell, -1))
                .toList();
    }

    /** Headings of two hundred columns in the key of each of a million cells are more than a machine can hold. */
    @Test
    void keysStayShortHoweverManyColumnsThereAre() {
        PublishedTable wide =
                Tables.crossed("wide", List.of("Angus", "Fife"), Tables.names("column ", 200), new long[2][200]);
        assertThat(keys(wide)).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .hasSizeLessThan(100));
    }

    @Test
    void tablesOfTheSameColumnsShareThemAndOthersDoNot() {
        List<String> columns = Tables.names("column ", 30);
        PublishedTable one = Tables.crossed("one", List.of("Angus", "Fife"), columns, new long[2][30]);
        PublishedTable same = Tables.crossed("same", List.of("Angus", "Fife"), columns, new long[2][30]);
        PublishedTable other =
                Tables.crossed("other", List.of("Angus", "Fife"), Tables.names("column ", 31), new long[2][31]);
        assertThat(keys(same)).isEqualTo(keys(one));
        // the totals of rows and of everything are the same figures all the same
        assertThat(keys(other)).filteredOn(keys(one)::contains).hasSize(3);
    }

    @Test
    void anEqualsSignInAHeadingIsNotMistakenForTheEndOfIt() {
        PublishedTable table = Tables.of("odd", "Age=years,a,b,Total", "5,1,2,3", "6,2,2,4", "Total,3,4,7");
        assertThat(keys(table)).contains("age years=5");
    }
}
