package org.cpip.io.prose;

/** The words at which {@link Commitments} looks for an acceptance or a duty that goes on; it passes over all others. */
final class PromiseSigns {

    static final String[] WORDS = "accept accepts accepted as under ongoing".split(" ");

    private PromiseSigns() {}
}
