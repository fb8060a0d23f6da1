package org.cpip.collect.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.spi.exchange.Source;

/** A form that somebody fills: rows count from 0. */
final class FilledForm {

    private final List<List<String>> records = new ArrayList<>();

    FilledForm(UpdateForm form) {
        form.records().forEach(record -> records.add(new ArrayList<>(record)));
    }

    int size() {
        return records.size() - 1;
    }

    String get(int row, FormColumn column) {
        return records.get(row + 1).get(column.ordinal());
    }

    FilledForm set(int row, FormColumn column, String value) {
        records.get(row + 1).set(column.ordinal(), value);
        return this;
    }

    /** A copy of a row comes after it. */
    FilledForm copy(int row) {
        records.add(row + 2, new ArrayList<>(records.get(row + 1)));
        return this;
    }

    FilledForm without(FormColumn column) {
        records.forEach(record -> record.remove(column.ordinal()));
        return this;
    }

    Updates read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvRecordWriter csv = new CsvRecordWriter(bytes);
        for (List<String> record : records) {
            csv.write(record);
        }
        csv.flush();
        return Updates.read(Source.of("form.csv", bytes.toByteArray()));
    }
}
