package org.cpip.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.cpip.disclosure.policy.DisclosurePolicy;

/** The policy that an option names: one that is known, or a file. */
final class PolicyChoice {

    private static final String END = ".properties";

    private PolicyChoice() {}

    /**
     * The policy.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if there is none of that name, or the file is none
     * @throws FileAccessException if the file cannot be read
     */
    static DisclosurePolicy of(String name) throws FileAccessException {
        if (!name.endsWith(END)) {
            return DisclosurePolicy.named(name);
        }
        Path file = Path.of(name);
        FileAccessException.checkReadable(file);
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Policy " + name + ": " + e.getMessage());
        }
        String base = String.valueOf(file.getFileName());
        return DisclosurePolicy.of(base.substring(0, base.length() - END.length()), properties);
    }
}
