package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cpip.io.assemble.PlanReader;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** In which order the rows and the columns of a tracker stand says nothing about the plan. */
class ShuffledTrackersTest {

    @Property(tries = 300)
    void comesBackWhateverTheOrderOfRowsAndColumns(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Programme programme = TrackerPlans.any(random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(programme, out, WriteOptions.defaults());
        List<List<String>> grid = Seen.in(Source.of("plan.csv", out.toByteArray()), ReadOptions.defaults())
                .grid();

        assertThat(read(shuffled(grid, random))).isEqualTo(TrackerText.unordered(programme));
    }

    private static List<List<String>> shuffled(List<List<String>> grid, Random random) {
        List<List<String>> rows = new ArrayList<>(grid.subList(1, grid.size()));
        Collections.shuffle(rows, random);
        rows.add(0, grid.get(0));
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < grid.get(0).size(); i++) {
            columns.add(i);
        }
        Collections.shuffle(columns, random);
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }

    private static List<String> read(List<List<String>> grid) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRecordWriter writer = new CsvRecordWriter(out, ',', false);
        for (List<String> row : grid) {
            writer.write(row);
        }
        writer.flush();
        return new PlanReader()
                .read(new CsvImporter(), Source.of("plan.csv", out.toByteArray()), ReadOptions.defaults())
                .programme()
                .map(TrackerText::unordered)
                .orElse(List.of());
    }
}
