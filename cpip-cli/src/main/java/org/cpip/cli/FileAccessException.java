package org.cpip.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.RefusedException;
import org.cpip.spi.exchange.SourceLocation;

/** Ends a command with exit code 1 because a file cannot be read or written. */
final class FileAccessException extends Exception {

    @Serial
    /** How deep the readers of documents go at most. */
    private static final int DEEPEST = 1_000;

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    private FileAccessException(CliProblem problem, String place, String message) {
        this(problem, place, message, problem.remedy());
    }

    /** With a remedy that knows more than the problem's own. */
    private FileAccessException(CliProblem problem, String place, String message, String remedy) {
        super(message, null, false, false);
        diagnostic = Diagnostic.error(problem.code(), SourceLocation.of(place), message, remedy);
    }

    /** What to tell the user. */
    Diagnostic diagnostic() {
        return diagnostic;
    }

    /**
     * Checks that there is a file to read.
     *
     * @throws FileAccessException if there is none, or it is a folder, or may not be read
     */
    static void checkReadable(Path file) throws FileAccessException {
        if (Files.notExists(file)) {
            throw missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new FileAccessException(
                    CliProblem.UNREADABLE, file.toString(), "This is a folder, not a file.", "Name a file in it.");
        }
        if (!Files.isReadable(file)) {
            throw denied(file);
        }
    }

    /** There is no folder to take plugins from. */
    static FileAccessException noFolder(Path folder) {
        return new FileAccessException(
                CliProblem.MISSING,
                folder.toString(),
                "There is no such folder of plugins.",
                "Check the name after --plugin-path, or in CPIP_PLUGIN_PATH.");
    }

    /** A jar is named where its folder is meant. */
    static FileAccessException noFolderButFile(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return new FileAccessException(
                CliProblem.MISSING,
                file.toString(),
                "This is a file, and plugins are taken from folders.",
                "Name the folder that it is in: " + (folder == null ? "." : folder) + ".");
    }

    /** Reading {@code file} failed. */
    static FileAccessException reading(Path file, IOException cause) {
        if (cause instanceof LimitExceededException limit) {
            return beyondLimit(limit);
        }
        if (cause instanceof NoSuchFileException) {
            return missing(file);
        }
        if (cause instanceof AccessDeniedException) {
            return denied(file);
        }
        return new FileAccessException(
                CliProblem.UNREADABLE, file.toString(), "It cannot be read: " + reason(cause) + ".");
    }

    /** The file to write is one that was read. */
    static FileAccessException sameFile(Path out, Path in) {
        return new FileAccessException(
                CliProblem.SAME_FILE,
                out.toString(),
                "This is " + (out.equals(in) ? "the file that was read" : "the same file as " + in)
                        + ", and what is not part of the plan would be lost from it.");
    }

    /** Writing {@code file} failed. */
    static FileAccessException writing(Path file, IOException cause) {
        if (cause instanceof LimitExceededException limit) {
            return new FileAccessException(
                    CliProblem.BEYOND_LIMIT,
                    file.toString(),
                    "It was not written: "
                            + beyond(limit.limit(), number(limit)).replaceFirst("^It (is|has)", "it $1")
                            + ", and would not be read again.",
                    "Write another format, such as CSV; or raise the limit, here and where it is read, with --limit "
                            + limit.limit() + "=NUMBER.");
        }
        if (cause instanceof RefusedException) {
            String why = reason(cause);
            return new FileAccessException(
                    CliProblem.REFUSED, file.toString(), "It was not written. " + why + (why.endsWith(".") ? "" : "."));
        }
        Path folder = file.toAbsolutePath().getParent();
        String message = folder != null && !Files.isDirectory(folder)
                ? "It cannot be written: there is no folder " + folder + "."
                : "It cannot be written: " + reason(cause) + ".";
        return new FileAccessException(CliProblem.UNWRITABLE, file.toString(), message);
    }

    /** Standard output cannot take the result, as when it goes to a file on a full disk. */
    static FileAccessException printing(IOException cause) {
        return new FileAccessException(
                CliProblem.UNWRITABLE,
                "standard output",
                "The result cannot be written: " + reason(cause) + ".",
                "Send it to a place that has space.");
    }

    /** The work, or a plugin, needs more memory than Java was given. */
    static FileAccessException outOfMemory(Optional<String> plugin) {
        return new FileAccessException(
                CliProblem.OUT_OF_MEMORY,
                "-",
                "The memory of " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB is too small for "
                        + plugin.map(name -> "the " + name).orElse("this file") + ".");
    }

    private static FileAccessException missing(Path file) {
        return new FileAccessException(CliProblem.MISSING, file.toString(), "There is no such file.");
    }

    private static FileAccessException denied(Path file) {
        return new FileAccessException(
                CliProblem.UNREADABLE,
                file.toString(),
                "You are not allowed to read it.",
                "Ask for the right to read it.");
    }

    private static FileAccessException beyondLimit(LimitExceededException e) {
        return new FileAccessException(
                CliProblem.BEYOND_LIMIT, e.location().toString(), beyond(e.limit(), number(e)) + ".", remedy(e));
    }

    private static String number(LimitExceededException e) {
        return String.format(Locale.ROOT, "%,d", e.allowed());
    }

    private static String remedy(LimitExceededException e) {
        if (e.limit().equals("depth") && e.allowed() == DEEPEST) {
            // web pages, Markdown, Word and Excel are read no deeper whatever the limit says
            return "Take parts out of each other: documents are read no deeper, whatever --limit says.";
        }
        return "Split the file; or raise the limit, if you trust it, with --limit " + e.limit() + "=NUMBER.";
    }

    private static String beyond(String limit, String allowed) {
        return switch (limit) {
            case "bytes" -> "It is larger than " + allowed + " bytes";
            case "inflatedBytes" -> "It is an archive of more than " + allowed + " bytes when it is unpacked";
            case "ratio" -> "A file in this archive is more than " + allowed + " times larger when it is unpacked";
            case "entries" -> "It is an archive of more than " + allowed + " files";
            case "depth" -> "It has parts within parts, more than " + allowed + " deep";
            case "rows" -> "It has tables of more than " + allowed + " rows";
            case "cells" -> "It has a row of more than " + allowed + " cells";
            case "textLength" -> "It has a text of more than " + allowed + " characters";
            case "attributes" -> "It has an element of more than " + allowed + " attributes";
            case "names" -> "It has elements and attributes of more than " + allowed + " names";
            case "label" -> "It has a label of a list of more than " + allowed + " characters";
            case "totalText" -> "Its texts are more than " + allowed + " characters long together";
            default -> "It has more than " + allowed + " " + limit;
        };
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name stands where a folder is to be";
        }
        String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
