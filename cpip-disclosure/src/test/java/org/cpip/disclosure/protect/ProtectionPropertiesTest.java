package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;

/** What holds for every table. */
class ProtectionPropertiesTest {

    private static final DisclosurePolicy LT5 = DisclosurePolicy.named("lt5");

    /** The rows of a crossed table of skewed counts, its margins among them. */
    @Provide
    Arbitrary<List<List<String>>> grids() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 40).map(n -> n < 8 ? 0L : n < 20 ? n - 7 : n * n / 12);
        return Combinators.combine(
                        Arbitraries.integers().between(2, 7),
                        Arbitraries.integers().between(2, 5))
                .flatAs((rows, columns) -> counts.list()
                        .ofSize(rows * columns)
                        .map(all -> Tables.crossedGrid(
                                Tables.names("r", rows), Tables.names("c", columns), inner(all, rows, columns))));
    }

    private static long[][] inner(List<Long> all, int rows, int columns) {
        long[][] inner = new long[rows][columns];
        for (int i = 0; i < all.size(); i++) {
            inner[i / columns][i % columns] = all.get(i);
        }
        return inner;
    }

    private static Protection protect(List<List<String>> grid) {
        PublishedTable table = TableReader.read("t", grid).table().orElseThrow();
        return DisclosureMethod.of(LT5).protect(List.of(table), Groups.NONE, List.of());
    }

    /** Released tables as a reader has them: texts. */
    private static DisclosureAudit auditOfTexts(List<List<String>> grid, DisclosurePolicy policy) {
        return DisclosureAudit.of(List.of(TableReader.read("t", grid).table().orElseThrow()), policy);
    }

    @Property(tries = 150)
    void theAuditFindsNothingAfterProtection(@ForAll("grids") List<List<String>> grid) {
        Protection protection = protect(grid);
        if (!protection.hasErrors()) {
            DisclosureAudit audit = auditOfTexts(protection.tables().get(0).grid(), LT5);
            assertThat(audit.recoverable()).isEmpty();
            // and of what was hidden for being small nothing from 1 to 4 is ruled out
            Map<String, AuditedCell> cells = new HashMap<>();
            audit.cells().forEach(cell -> cells.put(cell.label(), cell));
            protection.hidden().stream()
                    .filter(cell -> cell.rule() == HiddenCell.Rule.PRIMARY)
                    .forEach(cell -> {
                        assertThat(cells.get(cell.label()).least()).isLessThanOrEqualTo(1);
                        assertThat(cells.get(cell.label()).most().orElse(Long.MAX_VALUE))
                                .isGreaterThanOrEqualTo(4);
                    });
        }
    }

    /** Where totals may go and zeros too, there is always an answer for a table of more than one line. */
    @Property(tries = 150)
    void whatCannotBeProtectedSaysWhichCells(@ForAll("grids") List<List<String>> grid) {
        Protection protection = protect(grid);
        assertThat(protection.hasErrors()).isEqualTo(protection.tables().isEmpty());
        if (protection.hasErrors()) {
            assertThat(protection.diagnostics().get(0).message()).contains("cannot be protected");
        }
    }

    @Property(tries = 100)
    void noSmallCountIsShownAndNoOtherNumberIsAltered(@ForAll("grids") List<List<String>> grid) {
        Protection protection = protect(grid);
        for (PublishedTable table : protection.tables()) {
            for (int row = 1; row < grid.size(); row++) {
                for (int column = 1; column < grid.get(0).size(); column++) {
                    String now = table.grid().get(row).get(column);
                    long was = Long.parseLong(grid.get(row).get(column));
                    assertThat(now).isIn("[c]", Long.toString(was));
                    if (LT5.isSmall(was)) {
                        assertThat(now).isEqualTo("[c]");
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfRowsDoesNotChangeThePattern(@ForAll("grids") List<List<String>> grid, @ForAll Random random) {
        List<List<String>> body = new ArrayList<>(grid.subList(1, grid.size()));
        Collections.shuffle(body, random);
        List<List<String>> other = new ArrayList<>(List.of(grid.get(0)));
        other.addAll(body);
        assertThat(labels(protect(other))).isEqualTo(labels(protect(grid)));
    }

    private static Set<String> labels(Protection protection) {
        return protection.hidden().stream().map(HiddenCell::label).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 60)
    void protectingTwiceChangesNothing(@ForAll("grids") List<List<String>> grid) {
        Protection once = protect(grid);
        if (!once.hasErrors()) {
            List<List<String>> published = once.tables().get(0).grid();
            assertThat(protect(published).tables()).singleElement().satisfies(table -> assertThat(table.grid())
                    .isEqualTo(published));
        }
    }

    @Property(tries = 60)
    void aPlantedLeakIsFound(@ForAll("grids") List<List<String>> grid, @ForAll Random random) {
        // one cell alone is hidden: its row and its column give it away
        int row = 1 + random.nextInt(grid.size() - 2);
        int column = 1 + random.nextInt(grid.get(0).size() - 2);
        List<List<String>> leaking = new ArrayList<>();
        grid.forEach(line -> leaking.add(new ArrayList<>(line)));
        String was = leaking.get(row).set(column, "[c]");
        DisclosureAudit audit = auditOfTexts(leaking, DisclosurePolicy.named("none"));
        assertThat(audit.recoverable()).singleElement().satisfies(cell -> {
            assertThat(cell.isExact()).isTrue();
            assertThat(cell.least()).isEqualTo(Long.parseLong(was));
        });
    }

    @Property(tries = 60)
    void hidingOneCellMoreNeverNarrowsAnInterval(@ForAll("grids") List<List<String>> grid, @ForAll Random random) {
        List<List<String>> some = new ArrayList<>();
        grid.forEach(line -> some.add(new ArrayList<>(line)));
        for (int i = 0; i < 5; i++) {
            some.get(1 + random.nextInt(grid.size() - 1))
                    .set(1 + random.nextInt(grid.get(0).size() - 1), "[c]");
        }
        List<List<String>> more = new ArrayList<>();
        some.forEach(line -> more.add(new ArrayList<>(line)));
        more.get(1 + random.nextInt(grid.size() - 1))
                .set(1 + random.nextInt(grid.get(0).size() - 1), "[c]");
        Map<String, AuditedCell> wider = new HashMap<>();
        auditOfTexts(more, LT5).cells().forEach(cell -> wider.put(cell.label(), cell));
        for (AuditedCell cell : auditOfTexts(some, LT5).cells()) {
            assertThat(wider.get(cell.label()).least()).isLessThanOrEqualTo(cell.least());
            assertThat(wider.get(cell.label()).most().orElse(Long.MAX_VALUE))
                    .isGreaterThanOrEqualTo(cell.most().orElse(Long.MAX_VALUE));
        }
    }
}
