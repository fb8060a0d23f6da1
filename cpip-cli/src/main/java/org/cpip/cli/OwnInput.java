package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that a command reads and would write as well. A plan that was read of a document is not the document: what stands
 * around the plan, and how it looks, would be gone.
 */
final class OwnInput {

    private OwnInput() {}

    /**
     * Refuses to write over a file that was read, by whatever name or link.
     *
     * @throws FileAccessException if the output is one of the inputs
     */
    static void refuse(Path out, List<Path> inputs) throws FileAccessException {
        for (Path in : inputs) {
            if (isSame(in, out)) {
                throw FileAccessException.sameFile(out, in);
            }
        }
    }

    private static boolean isSame(Path in, Path out) {
        try {
            return Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out);
        } catch (IOException e) {
            // Reading or writing it will say what is wrong with it.
            return false;
        }
    }

    /**
     * Copies a file to a name beside it that is free: {@code plan.docx.bak}, then {@code plan.docx.bak2}.
     *
     * @throws FileAccessException if it cannot be copied
     */
    static Path backup(Path file) throws FileAccessException {
        Path backup = file.resolveSibling(file.getFileName() + ".bak");
        for (int n = 2; Files.exists(backup); n++) {
            backup = file.resolveSibling(file.getFileName() + ".bak" + n);
        }
        WholeFile.write(backup, out -> Files.copy(file, out));
        return backup;
    }
}
