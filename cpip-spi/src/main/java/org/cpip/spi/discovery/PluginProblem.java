package org.cpip.spi.discovery;

import java.util.Optional;
import org.cpip.spi.SpiVersion;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/** What is said about plugins that cannot be used: {@code docs/reference/diagnostics/io.md}. */
final class PluginProblem {

    private static final String TWICE = "IO-003";
    private static final String BROKEN = "IO-004";
    private static final String OTHER_SPI = "IO-005";
    private static final String NO_ARCHIVE = "IO-006";

    private PluginProblem() {}

    static Diagnostic twice(String id, String first, String second) {
        return problem(
                TWICE,
                "The format \"" + id + "\" is there twice: in " + first + " and in " + second + "; the first is used.",
                "Take one of them away.");
    }

    static Diagnostic broken(String what, Throwable cause) {
        return problem(
                BROKEN,
                what + " cannot be used: " + reason(cause) + ".",
                "Check that the plugin and all that it needs are there, in versions that fit.");
    }

    static Diagnostic otherSpi(String archive, String versions) {
        String message = SpiRange.parse(versions).isPresent()
                ? archive + " was built for the versions " + versions + " of the SPI, and this is " + SpiVersion.CURRENT
                        + "."
                : archive + " says that it was built for the versions \"" + versions
                        + "\" of the SPI, which is no range.";
        String remedy = SpiRange.parse(versions).isPresent()
                ? "Use a version of the plugin that was built for this one."
                : "Write " + SpiVersion.ATTRIBUTE + " in its manifest as [0.2,0.3).";
        return problem(OTHER_SPI, message, remedy);
    }

    static Diagnostic noArchive(String name, Throwable cause) {
        return problem(
                NO_ARCHIVE,
                name + " is no jar that can be opened: " + reason(cause) + ".",
                "Copy it again, or remove it.");
    }

    private static Diagnostic problem(String code, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, code, message, remedy, Optional.empty(), Optional.empty());
    }

    /** In words where it is the usual thing, a class that is missing. */
    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        boolean missing = root instanceof ClassNotFoundException || root instanceof NoClassDefFoundError;
        return missing && message.indexOf(' ') < 0
                ? "the class " + message.replace('/', '.') + " is missing"
                : root.getClass().getSimpleName() + ": " + message;
    }
}
