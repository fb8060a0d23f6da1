package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cpip.collect.ledger.Ledger;
import org.cpip.collect.returns.ReturnProblem;
import org.cpip.spi.exchange.SourceLocation;

/** The ledger of a round as a file, which grows and is written whole or not at all. */
final class LedgerFile {

    private LedgerFile() {}

    /** The ledger; without a file an empty one. Empty, and told, if it is not as it was written. */
    static Optional<Ledger> read(Path file, DiagnosticLog log) throws FileAccessException {
        if (!Files.exists(file)) {
            return Optional.of(new Ledger(java.util.List.of()));
        }
        FileAccessException.checkReadable(file);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
        try {
            return Optional.of(Ledger.read(bytes));
        } catch (IOException e) {
            log.add(ReturnProblem.BAD_LEDGER.error(
                    SourceLocation.of(file.toString()), "The ledger cannot be used: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }

    static void write(Path file, Ledger ledger) throws FileAccessException {
        WholeFile.write(file, out -> out.write(ledger.bytes()));
    }
}
