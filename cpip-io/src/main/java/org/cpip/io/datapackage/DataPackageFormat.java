package org.cpip.io.datapackage;

import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Format;

/** How the data package presents itself. */
final class DataPackageFormat {

    static final Format FORMAT = new Format(
            "data-package",
            "Data package, a CSV for each type",
            List.of("application/zip"),
            List.of("zip"),
            Set.of(Capability.LOSSLESS),
            List.of(),
            List.of());

    private DataPackageFormat() {}
}
