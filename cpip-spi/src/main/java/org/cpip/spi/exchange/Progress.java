package org.cpip.spi.exchange;

/**
 * Listens to how far reading or writing has come, and may stop it. Called by the thread that reads or writes, at least
 * once for every 64 KiB that are read, so it should be quick.
 */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing and stops nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * So much is done. A reader counts bytes of the source; one that goes through the source more than once, as for the
     * encoding and then for the text, begins each time at 0 again. A writer counts actions of the programme, a
     * renderer rows of the document's tables, as often as it can tell.
     *
     * @param done from 0 to {@code total}
     * @param total all there is to do; 0 when there is nothing
     * @throws CancelledException to stop; nothing more is read, and a file that was to be written is what it was before
     */
    void advanced(long done, long total) throws CancelledException;
}
