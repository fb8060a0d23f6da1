package org.cpip.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A Maven repository under {@code target/} that holds what this build made, as {@code mvn install} would have put it
 * there, and nothing of an earlier build. Everything else comes from the repository of the build that runs.
 */
final class LocalRepository {

    private static final List<String> MODULES = List.of(
            "cpip-bom", "cpip-model", "cpip-spi", "cpip-office", "cpip-io", "cpip-testkit", "cpip-exporter-archetype");

    private final Path checkout;
    private final Path folder;
    private final String version;

    private LocalRepository(Path checkout, Path folder, String version) {
        this.checkout = checkout;
        this.folder = folder;
        this.version = version;
    }

    static LocalRepository of(Path checkout, Path folder, String version) throws IOException {
        LocalRepository repository = new LocalRepository(checkout, folder, version);
        repository.add("cpip-parent", checkout.resolve("pom.xml"), "pom");
        for (String module : MODULES) {
            repository.add(module, checkout.resolve(module).resolve("pom.xml"), "pom");
            Path jar = checkout.resolve(module).resolve("target").resolve(module + "-" + version + ".jar");
            if (Files.exists(jar)) {
                repository.add(module, jar, "jar");
            }
        }
        return repository;
    }

    private void add(String artifact, Path file, String extension) throws IOException {
        Path place = Files.createDirectories(
                folder.resolve("org/cpip").resolve(artifact).resolve(version));
        Files.copy(
                file, place.resolve(artifact + "-" + version + "." + extension), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes every Maven that is started below {@code work} use this repository. */
    void useBelow(Path work, Path outer) throws IOException {
        Path settings = work.resolve("settings.xml");
        String repository = "<id>outer</id><url>" + outer.toUri() + "</url>"
                + "<releases><checksumPolicy>ignore</checksumPolicy></releases>"
                + "<snapshots><enabled>false</enabled></snapshots>";
        Files.writeString(
                settings,
                "<settings><profiles><profile><id>outer</id>"
                        + "<repositories><repository>" + repository + "</repository></repositories>"
                        + "<pluginRepositories><pluginRepository>" + repository
                        + "</pluginRepository></pluginRepositories>"
                        + "</profile></profiles><activeProfiles><activeProfile>outer</activeProfile></activeProfiles>"
                        + "</settings>\n");
        Files.createDirectories(work.resolve(".mvn"));
        // One argument a line, as Maven 3 and 4 both read it.
        Files.write(
                work.resolve(".mvn/maven.config"),
                List.of("-Dmaven.repo.local=" + folder, "--global-settings=" + settings));
    }

    Path checkout() {
        return checkout;
    }
}
