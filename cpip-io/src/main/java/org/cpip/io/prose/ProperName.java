package org.cpip.io.prose;

/**
 * A run of capitalised words, such as "Centre for Child Wellbeing and Protection".
 *
 * @param from first token
 * @param to one past the last token of the name
 * @param head the token that says what it is: "Centre", or the last word without "of" or "for"
 * @param acronym the token of an acronym in brackets after it; -1 without one
 */
record ProperName(int from, int to, int head, int acronym) {

    /** One past the last token, brackets included. */
    int end() {
        return acronym < 0 ? to : acronym + 2;
    }

    boolean isOneWord() {
        return to - from == 1;
    }
}
