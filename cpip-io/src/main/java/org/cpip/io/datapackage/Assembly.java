package org.cpip.io.datapackage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.jspecify.annotations.Nullable;

/** Makes a programme of rows: parts before what owns them, provenance before all. */
final class Assembly {

    private final Findings findings;
    private final Map<Table, TableReader> read = new LinkedHashMap<>();
    private final Map<Table, Map<Integer, List<Object>>> parts = new HashMap<>();
    private final Map<Integer, Provenance> provenance = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    Assembly(List<TableReader> tables, Findings findings) {
        this.findings = findings;
        tables.forEach(table -> read.put(table.table(), table));
    }

    /** The programme; empty, with an error, when its row is not there or not to be read. */
    Optional<Programme> programme() {
        buildAll(Tables.PROVENANCE);
        for (int i = Tables.ALL.size() - 2; i >= 0; i--) {
            buildAll(Tables.ALL.get(i));
        }
        reportUnused();
        List<Object> programmes = items(Tables.PROGRAMME, 0);
        TableReader table = read.get(Tables.PROGRAMME);
        if (table != null && table.numbers().isEmpty()) {
            findings.error(
                    PackageProblem.MISSING_TABLE,
                    findings.at(table.path(), 1, 1),
                    "The table programme has no row, so there is no plan.",
                    "Put the row of the programme back.");
        }
        return programmes.stream().map(Programme.class::cast).findFirst();
    }

    /** The parts that a row owns; 0 is the programme. */
    List<Object> items(Table table, int owner) {
        int key = table.owner() == null ? 0 : owner;
        Map<Integer, List<Object>> byOwner = parts.get(table);
        List<Object> found = byOwner == null || byOwner.isEmpty() ? null : byOwner.get(key);
        return found == null ? List.of() : found;
    }

    /** Where a record was read; 0 is nowhere. */
    Optional<Provenance> provenance(int number) {
        return Optional.ofNullable(provenance.get(number));
    }

    private void buildAll(Table table) {
        TableReader reader = read.get(table);
        if (reader == null) {
            return;
        }
        Map<Integer, List<Object>> byOwner = parts.computeIfAbsent(table, key -> new HashMap<>());
        for (Row row : reader.rows()) {
            if (isOwned(reader, row) && hasProvenance(reader, row)) {
                Object item = build(reader, table, row);
                if (item != null) {
                    byOwner.computeIfAbsent(row.owner(), key -> new ArrayList<>())
                            .add(item);
                    note(row, item);
                }
            }
        }
        if (table == Tables.PROGRAMME && reader.rows().size() > 1) {
            findings.error(
                    PackageProblem.CONTRADICTION,
                    findings.at(reader.path(), reader.rows().get(1).line(), 1),
                    "The table programme has more than one row; the first was read.");
        }
    }

    private void note(Row row, Object item) {
        if (item instanceof Provenance where) {
            provenance.put(row.number(), where);
        }
    }

    private @Nullable Object build(TableReader reader, Table table, Row row) {
        row.within(this);
        try {
            return table.build(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.error(
                    PackageProblem.CONTRADICTION,
                    findings.at(reader.path(), row.line(), 1),
                    "This " + table.noun() + " was not read: " + Findings.quote(String.valueOf(e.getMessage())) + ".");
            return null;
        }
    }

    private boolean isOwned(TableReader reader, Row row) {
        Table owner = reader.table().owner();
        if (owner == null) {
            return true;
        }
        TableReader owners = read.get(owner);
        if (owners != null && owners.numbers().contains(row.owner())) {
            return true;
        }
        broken(reader, row, reader.table().ownerColumn(), owner, row.owner());
        return false;
    }

    private boolean hasProvenance(TableReader reader, Row row) {
        int number = row.provenanceRow();
        if (number == 0) {
            return true;
        }
        used.add(number);
        TableReader table = read.get(Tables.PROVENANCE);
        if (table != null && table.numbers().contains(number)) {
            return true;
        }
        broken(reader, row, Table.PROVENANCE_ROW, Tables.PROVENANCE, number);
        return false;
    }

    private void broken(TableReader reader, Row row, String column, Table target, int number) {
        findings.error(
                PackageProblem.BROKEN_LINK,
                findings.at(reader.path(), row.line(), 1),
                "The column " + column + " names row " + number + " of " + target.name() + ", which is not there; this "
                        + reader.table().noun() + " was not read.");
    }

    private void reportUnused() {
        TableReader table = read.get(Tables.PROVENANCE);
        // After an error the row that names it may be among those that were not read.
        if (table == null || findings.hasErrors()) {
            return;
        }
        for (Row row : table.rows()) {
            if (!used.contains(row.number())) {
                findings.warning(
                        PackageProblem.UNUSED,
                        findings.at(table.path(), row.line(), 1),
                        "No row names row " + row.number() + " of provenance; it was not read.");
            }
        }
    }
}
