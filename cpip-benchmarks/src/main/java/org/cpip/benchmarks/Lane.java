package org.cpip.benchmarks;

/**
 * One of several ways to do the same work.
 *
 * @param name unique in its contest
 * @param once whether it is so slow that one run must do
 * @param work what is timed
 */
record Lane(String name, boolean once, Work work) {

    static Lane of(String name, Work work) {
        return new Lane(name, false, work);
    }

    static Lane once(String name, Work work) {
        return new Lane(name, true, work);
    }

    /** What is timed; its result is kept from being optimised away. */
    @FunctionalInterface
    interface Work {
        Object run() throws Exception;
    }
}
