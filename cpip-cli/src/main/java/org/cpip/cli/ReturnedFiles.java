package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.exchange.SourceLocation;

/** The forms and trackers that are named, alone or by the folder that they are in. */
final class ReturnedFiles {

    private ReturnedFiles() {}

    /**
     * The files, those of a folder in the order of their names; what is passed over is said in the log.
     *
     * @throws FileAccessException if one that is named is not there, or a folder cannot be read
     */
    static List<Path> of(List<Path> named, DiagnosticLog log) throws FileAccessException {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                int before = files.size();
                inside(each, files, log);
                if (files.size() == before) {
                    log.add(CliProblem.NO_RETURN.error(place(each), "There is no form and no tracker in this folder."));
                }
            } else if (!isLeftover(each, log)) {
                files.add(each);
            }
        }
        return files;
    }

    private static void inside(Path folder, List<Path> files, DiagnosticLog log) throws FileAccessException {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path each : list.sorted().toList()) {
                if (Files.isDirectory(each)) {
                    log.add(CliProblem.PASSED_OVER.info(place(each), "This is a folder within a folder of returns."));
                } else if (!isLeftover(each, log)) {
                    files.add(each);
                }
            }
        } catch (IOException e) {
            throw FileAccessException.reading(folder, e);
        }
    }

    /** "~$form.docx" of Word and Excel, ".~lock.form.docx#" of LibreOffice, and what desktops leave in folders. */
    private static boolean isLeftover(Path file, DiagnosticLog log) {
        String name = String.valueOf(file.getFileName());
        boolean lock = name.startsWith("~$") || name.startsWith(".~lock.");
        boolean desktop = name.equals(".DS_Store") || name.equalsIgnoreCase("Thumbs.db") || name.equals("desktop.ini");
        if (lock || desktop) {
            log.add(CliProblem.PASSED_OVER.info(
                    place(file),
                    lock
                            ? "This is a lock file: somebody has the document open, and may not have saved it."
                            : "This is a file of the desktop."));
        }
        return lock || desktop;
    }

    private static SourceLocation place(Path file) {
        return SourceLocation.of(file.toString());
    }
}
