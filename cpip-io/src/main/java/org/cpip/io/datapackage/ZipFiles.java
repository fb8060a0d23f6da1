package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.EntryNames;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.ZipReader;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/** A package in a ZIP. The archive may hold it in a folder, as file managers pack one; the outermost descriptor counts. */
final class ZipFiles implements PackageFiles {

    private final Source source;
    private final Limits limits;
    private String folder = "";

    ZipFiles(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public Optional<byte[]> descriptor() throws IOException {
        try (ZipReader zip = ZipReader.open(source, limits, EntryNames.FILES)) {
            Optional<String> outermost = outermost(zip);
            if (outermost.isEmpty()) {
                return Optional.empty();
            }
            String name = outermost.get();
            folder = name.substring(0, name.lastIndexOf('/') + 1);
            try (InputStream in = zip.bytes(name)) {
                return Optional.of(PackageFiles.readDescriptor(in));
            }
        } catch (UnreadableFileException e) {
            throw problem(e);
        }
    }

    private static Optional<String> outermost(ZipReader zip) {
        String found = null;
        long depth = Long.MAX_VALUE;
        for (String name : zip.names()) {
            long level = name.chars().filter(c -> c == '/').count();
            if (level < depth && name.substring(name.lastIndexOf('/') + 1).equals(PackageWriter.DESCRIPTOR)) {
                found = name;
                depth = level;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Every entry is read to its end, wanted or not: an archive of which a part is damaged or a bomb is not trusted. */
    @Override
    public void each(Set<String> paths, Visitor visitor) throws IOException {
        try (ZipReader zip = ZipReader.open(source, limits, EntryNames.FILES)) {
            for (String name : zip.names()) {
                String path = name.startsWith(folder) ? name.substring(folder.length()) : "";
                try (InputStream content = zip.bytes(name)) {
                    if (paths.contains(path)) {
                        visitor.file(path, content);
                    }
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (UnreadableFileException e) {
            throw problem(e);
        }
    }

    private static PackageException problem(UnreadableFileException e) {
        return new PackageException(problem(e.problem()), e.getMessage());
    }

    private static PackageProblem problem(FileProblem problem) {
        return switch (problem) {
            case EMPTY, NOT_AN_ARCHIVE, COMPOUND_FILE -> PackageProblem.NOT_A_PACKAGE;
            case ENCRYPTED -> PackageProblem.ENCRYPTED;
            case SUSPICIOUS_ENTRY -> PackageProblem.SUSPICIOUS;
            // The others are about XML, of which a package has none.
            case DAMAGED, NO_MAIN_PART, OTHER_MAIN_PART, DOCTYPE, MALFORMED_XML -> PackageProblem.DAMAGED;
        };
    }
}
