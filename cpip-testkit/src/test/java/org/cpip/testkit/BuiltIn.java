package org.cpip.testkit;

import java.util.ServiceLoader;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;

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
