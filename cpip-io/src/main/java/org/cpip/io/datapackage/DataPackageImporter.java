package org.cpip.io.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads a data package: a ZIP, or the {@code datapackage.json} of a folder whose tables lie beside it.
 *
 * <p>Only the files that the descriptor names are read, nothing outside the package, and nothing from a network.
 * Stateless and safe for use by many threads.
 */
public final class DataPackageImporter implements ProgrammeImporter {

    /** For {@link java.util.ServiceLoader}. */
    public DataPackageImporter() {}

    @Override
    public Format format() {
        return DataPackageFormat.FORMAT;
    }

    /** {@link Detection#CERTAIN} for a ZIP that begins with a descriptor, and for a descriptor that we wrote. */
    @Override
    public Detection detect(Probe probe) {
        boolean named = DataPackageFormat.FORMAT.extensions().contains(probe.extension());
        if (probe.startsWith('P', 'K')) {
            boolean descriptor = probe.text().contains(PackageWriter.DESCRIPTOR);
            return descriptor ? Detection.CERTAIN : named ? Detection.LIKELY : Detection.NO;
        }
        if (isDescriptor(probe)) {
            return Detection.CERTAIN;
        }
        return named ? Detection.POSSIBLE : Detection.NO;
    }

    private static boolean isDescriptor(Probe probe) {
        String text = probe.text();
        return text.stripLeading().startsWith("{")
                && text.contains("\"resources\"")
                && (text.contains("\"" + DescriptorWriter.VERSION_PROPERTY + "\"")
                        || text.contains("datapackage.org/profiles"));
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        if (!isDescriptor(Probe.of(source))) {
            return PackageReader.read(new ZipFiles(source, options.limits()), source.name(), options.limits());
        }
        Optional<Path> folder = source.path().map(path -> path.toAbsolutePath().getParent());
        return folder.isPresent() ? DataPackages.readFolder(folder.get(), options) : alone(source);
    }

    private static ImportResult alone(Source source) {
        Diagnostic error = PackageProblem.NOT_A_PACKAGE.error(
                SourceLocation.of(source.name()),
                "This is the descriptor of a data package, without the tables that lie beside it.");
        return new ImportResult(Optional.empty(), List.of(error));
    }
}
