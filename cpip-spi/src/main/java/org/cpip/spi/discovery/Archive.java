package org.cpip.spi.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.cpip.spi.SpiVersion;
import org.jspecify.annotations.Nullable;

/**
 * The jar or folder that classes come from, also when it lies in another jar.
 *
 * @param name what people call it: the file's name
 * @param root what the names of its entries are appended to; null when it has no address
 */
record Archive(String name, @Nullable String root) {

    private static final String FIRST_VERSIONS = "[0.1,0.2)";
    private static final List<String> FIRST_SERVICES = List.of(
            "org.cpip.io.spi.ProgrammeExporter",
            "org.cpip.io.spi.ProgrammeImporter",
            "org.cpip.reporting.spi.ReportRenderer");

    /** Where a class comes from. */
    static Archive of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return new Archive(String.valueOf(type.getModule().getName()), null);
        }
        String location = source.getLocation().toString();
        return new Archive(name(location), location.endsWith("/") ? location : "jar:" + location + "!/");
    }

    /** Where a resource comes from that has this name there. */
    static Archive of(URL resource, String entry) {
        String address = resource.toString();
        String root = address.substring(0, address.length() - entry.length());
        return new Archive(name(root), root);
    }

    private static String name(String address) {
        String trimmed = address.replaceAll("(!?/)+$", "");
        return URLDecoder.decode(
                trimmed.substring(trimmed.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The versions of the SPI that it says it was built for; empty when it says nothing, or cannot be asked. */
    Optional<String> spiVersions() {
        if (root == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = new URL(root + "META-INF/MANIFEST.MF").openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return spiVersions(new Manifest(in));
            }
        } catch (MalformedURLException e) {
            return Optional.empty();
        } catch (IOException e) {
            // No manifest says nothing.
            return Optional.empty();
        }
    }

    /**
     * The versions that a jar says it was built for; for one that says nothing, those that its service files are of.
     * Version 0.1 had its interfaces elsewhere: a plugin for it would be found by nobody, and nobody would know why.
     *
     * @throws IOException if the manifest cannot be read
     */
    static Optional<String> spiVersions(JarFile jar) throws IOException {
        return Optional.ofNullable(jar.getManifest())
                .flatMap(Archive::spiVersions)
                .or(() -> FIRST_SERVICES.stream().anyMatch(name -> jar.getEntry("META-INF/services/" + name) != null)
                        ? Optional.of(FIRST_VERSIONS)
                        : Optional.empty());
    }

    private static Optional<String> spiVersions(Manifest manifest) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(SpiVersion.ATTRIBUTE));
    }

    /** Whether what it says of the SPI, if anything, fits this one. */
    static boolean fits(Optional<String> spiVersions) {
        return spiVersions.isEmpty()
                || SpiRange.parse(spiVersions.get())
                        .filter(range -> range.includes(SpiVersion.CURRENT))
                        .isPresent();
    }
}
