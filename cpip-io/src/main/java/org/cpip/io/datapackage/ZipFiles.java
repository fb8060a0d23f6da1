package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

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
        if (source.size() > limits.bytes()) {
            throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(source.name()));
        }
        ZipEnd.check(source);
        byte[] found = null;
        int depth = Integer.MAX_VALUE;
        try (ZipPass zip = new ZipPass(source, limits)) {
            for (String name = zip.next(); depth > 0 && name != null; name = zip.next()) {
                int slash = name.lastIndexOf('/') + 1;
                int level = (int) name.chars().filter(c -> c == '/').count();
                if (name.startsWith(PackageWriter.DESCRIPTOR, slash)
                        && name.length() == slash + PackageWriter.DESCRIPTOR.length()
                        && level < depth) {
                    found = PackageFiles.readDescriptor(zip.content());
                    folder = name.substring(0, slash);
                    depth = level;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    @Override
    public void each(Set<String> paths, Visitor visitor) throws IOException {
        try (ZipPass zip = new ZipPass(source, limits)) {
            for (String name = zip.next(); name != null; name = zip.next()) {
                InputStream content = zip.content();
                String path = name.startsWith(folder) ? name.substring(folder.length()) : "";
                if (paths.contains(path)) {
                    visitor.file(path, content);
                }
            }
            ZipEnd.checkCount(source, zip.entries());
        }
    }
}
