package org.cpip.benchmarks;

/**
 * One of several ways to do the same work.
 *
 * @param name unique in its suite
 * @param once whether it is so slow that one run must do
 * @param work what is timed
 */
record Candidate(String name, boolean once, Work work) {

    static Candidate of(String name, Work work) {
        return new Candidate(name, false, work);
    }

    static Candidate once(String name, Work work) {
        return new Candidate(name, true, work);
    }

    /** What is timed; its result is kept from being optimised away. */
    @FunctionalInterface
    interface Work {
        Object run() throws Exception;
    }
}
