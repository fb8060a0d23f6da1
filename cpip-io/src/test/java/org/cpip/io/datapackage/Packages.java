package org.cpip.io.datapackage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** Packages in memory. */
final class Packages {

    static final String NAME = "plan.zip";

    private Packages() {}

    static byte[] write(Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataPackageExporter().write(programme, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    static ImportResult read(byte[] bytes) throws IOException {
        return read(bytes, ReadOptions.defaults());
    }

    static ImportResult read(byte[] bytes, ReadOptions options) throws IOException {
        return new DataPackageImporter().read(Source.of(NAME, bytes), options);
    }

    /** The files of a package by name, in their order. */
    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
