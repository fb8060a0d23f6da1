package org.cpip.spi.discovery;

import java.util.Optional;
import org.cpip.spi.SpiVersion;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.Severity;

/** What is said about plugins that cannot be used: {@code docs/reference/diagnostics/io.md}. */
enum PluginProblem implements DiagnosticCode {
    /** Two formats of one id. */
    TWICE("IO-003", "Take one of them away."),
    /** A class that cannot be loaded or made. */
    BROKEN("IO-004", "Check that the plugin and all that it needs are there, in versions that fit."),
    /** A plugin for other versions of the SPI. */
    OTHER_SPI("IO-005", "Use a version of the plugin that was built for this one."),
    /** A file that is no jar. */
    NO_ARCHIVE("IO-006", "Copy it again, or remove it.");

    private final String code;
    private final String remedy;

    PluginProblem(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    static Diagnostic twice(String id, String first, String second) {
        return TWICE.said(
                "The format \"" + id + "\" is there twice: in " + first + " and in " + second + "; the first is used.");
    }

    static Diagnostic broken(String what, Throwable cause) {
        return BROKEN.said(what + " cannot be used: " + reason(cause) + ".");
    }

    static Diagnostic otherSpi(String archive, String versions) {
        if (SpiRange.parse(versions).isPresent()) {
            return OTHER_SPI.said(archive + " was built for the versions " + versions + " of the SPI, and this is "
                    + SpiVersion.CURRENT + ".");
        }
        return OTHER_SPI.said(
                archive + " says that it was built for the versions \"" + versions
                        + "\" of the SPI, which is no range.",
                "Write " + SpiVersion.ATTRIBUTE + " in its manifest as [0.2,0.3).");
    }

    static Diagnostic noArchive(String name, Throwable cause) {
        return NO_ARCHIVE.said(name + " is no jar that can be opened: " + reason(cause) + ".");
    }

    private Diagnostic said(String message) {
        return said(message, remedy);
    }

    /** It is about a plugin and no place in a source. */
    private Diagnostic said(String message, String toDo) {
        return new Diagnostic(Severity.ERROR, code, message, toDo, Optional.empty(), Optional.empty());
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
