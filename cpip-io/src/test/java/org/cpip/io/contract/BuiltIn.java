package org.cpip.io.contract;

import java.util.ServiceLoader;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;

/** The library's own formats, found as a stranger finds them. */
final class BuiltIn {

    private BuiltIn() {}

    static ProgrammeImporter importer(String id) {
        return ServiceLoader.load(ProgrammeImporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(importer -> importer.format().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ProgrammeExporter exporter(String id) {
        return ServiceLoader.load(ProgrammeExporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(exporter -> exporter.format().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
