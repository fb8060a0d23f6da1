package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Programmes;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;

/** Reads the files of one package. */
final class PackageReader {

    private PackageReader() {}

    /**
     * Reads a package.
     *
     * @param name what the places of diagnostics begin with
     */
    static ImportResult read(PackageFiles files, String name, Limits limits) throws IOException {
        Findings findings = new Findings(name);
        Optional<Programme> programme = Optional.empty();
        try {
            Optional<byte[]> bytes = files.descriptor();
            if (bytes.isEmpty()) {
                findings.error(
                        PackageProblem.NO_DESCRIPTOR,
                        findings.whole(),
                        "There is no datapackage.json, which says what the tables are.");
            } else {
                Optional<Descriptor> descriptor = DescriptorReader.read(bytes.get(), limits, findings);
                if (descriptor.isPresent()) {
                    programme = readTables(files, descriptor.get(), limits, findings);
                }
            }
        } catch (PackageException e) {
            findings.error(e.problem(), findings.whole(), e.getMessage());
        }
        return new ImportResult(programme, findings.list());
    }

    private static Optional<Programme> readTables(
            PackageFiles files, Descriptor descriptor, Limits limits, Findings findings) throws IOException {
        Map<String, TableReader> tables = new LinkedHashMap<>();
        descriptor
                .tables()
                .forEach((path, resource) -> tables.put(path, new TableReader(resource.table(), path, findings)));
        CsvFile csv = new CsvFile(findings, limits);
        List<TableReader> found = new ArrayList<>();
        files.each(tables.keySet(), (path, content) -> {
            TableReader table = tables.get(path);
            csv.read(content, table);
            found.add(table);
        });
        descriptor.tables().forEach((path, resource) -> {
            if (!found.contains(tables.get(path))) {
                findings.error(
                        PackageProblem.MISSING_TABLE,
                        resource.place(),
                        "The file " + Findings.quote(path) + " of the resource \""
                                + resource.table().name() + "\" is not there.");
            }
        });
        Optional<Programme> programme = new Assembly(found, findings).programme();
        return descriptor.version().equals(DescriptorWriter.FIRST)
                ? programme.map(Programmes::fromCurrentValues)
                : programme;
    }
}
