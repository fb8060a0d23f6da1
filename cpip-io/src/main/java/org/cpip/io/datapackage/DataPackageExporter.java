package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import org.cpip.office.internal.archive.ZipWriter;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes a data package as a ZIP: a CSV for each type of record and the {@code datapackage.json} that describes them
 * (Frictionless Data Package 2.0). Nothing is lost. {@link DataPackages} writes the same files into a folder.
 *
 * <p>Rows are streamed into the archive. Stateless and safe for use by many threads.
 */
public final class DataPackageExporter implements ProgrammeExporter {

    /** For {@link java.util.ServiceLoader}. */
    public DataPackageExporter() {}

    @Override
    public Format format() {
        return DataPackageFormat.FORMAT;
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            PackageWriter.write(programme, options.limits(), (path, body) -> zip.file(path, body::writeTo));
            zip.finish();
        }
        return ExportResult.complete();
    }
}
