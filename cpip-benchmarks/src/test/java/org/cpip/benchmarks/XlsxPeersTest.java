package org.cpip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.junit.jupiter.api.Test;

/** The candidates do the same work on the same rows. */
class XlsxPeersTest {

    private static final int ACTIONS = 80;

    @Test
    void theWorkbookGivesEveryReaderTheActionsOfTheText() throws Exception {
        XlsxReadBenchmark work = new XlsxReadBenchmark();
        work.actions = ACTIONS;
        work.prepare();
        CsvReadBenchmark csv = new CsvReadBenchmark();
        csv.actions = ACTIONS;
        csv.prepare();

        List<Action> expected = withoutProvenance(csv.oursWithoutProse());
        assertThat(expected).hasSize(ACTIONS);
        assertThat(withoutProvenance(work.oursWithoutProse())).isEqualTo(expected);
        assertThat(withoutProvenance(work.fastExcelAndOurRecogniser())).isEqualTo(expected);
    }

    @Test
    void poiAndTheBareLoopSeeEveryCell() throws Exception {
        byte[] xlsx = XlsxRows.xlsx(ACTIONS);
        List<String> filled = new ArrayList<>(Rows.HEADER);
        Rows.of(ACTIONS)
                .forEach(row -> row.stream().filter(cell -> !cell.isEmpty()).forEach(filled::add));

        List<String> poi = new ArrayList<>();
        XlsxPeers.poiCellText(xlsx, poi::add);
        assertThat(poi).isEqualTo(filled);

        List<Integer> texts = new ArrayList<>();
        XlsxPeers.bareXmlEvents(xlsx, texts::add);
        // a value for each cell, and each text once more
        assertThat(texts).hasSizeGreaterThan(filled.size());
    }

    private static List<Action> withoutProvenance(Programme programme) {
        return programme.actions().stream()
                .map(action -> action.toBuilder()
                        .provenance(java.util.Optional.empty())
                        .milestones(action.milestones().stream()
                                .map(milestone -> milestone.toBuilder()
                                        .provenance(java.util.Optional.empty())
                                        .build())
                                .toList())
                        .build())
                .toList();
    }
}
