package org.cpip.office.internal.archive;

/** What can be wrong with an archive or with XML in it. Every format has its own code, words and remedy for each. */
public enum FileProblem {
    /** No bytes. */
    EMPTY("The file is empty."),
    /** The bytes are no ZIP archive at all; the detail says what they look like. */
    NOT_AN_ARCHIVE("The file is no ZIP archive: %s."),
    /** A compound file of Office 97 to 2003 (MS-CFB). */
    COMPOUND_FILE("The file is a document of Office 97 to 2003 or another file of that age."),
    /** Protected with a password: an entry, or the whole as a compound file. */
    ENCRYPTED("The file is encrypted with a password."),
    /** An archive that is cut off or contradicts itself. */
    DAMAGED("The file is cut short or damaged: %s."),
    /** Two entries with one name, or a name that climbs out of the archive. */
    SUSPICIOUS_ENTRY("The archive has an entry that it should not have: %s."),
    /** An Office file whose main part is not named or missing. */
    NO_MAIN_PART("The archive holds no document: %s."),
    /** An Office file of another kind; the detail is the root element of its main part. */
    OTHER_MAIN_PART("The main part begins with the element \"%s\"."),
    /** A document type declaration, which Office's XML must not have (ECMA-376 Part 2, 8.1.4); the detail is the part. */
    DOCTYPE("The part %s declares a document type (DOCTYPE); nothing was fetched."),
    /** XML that is not well formed; the details are the part, and what the parser says. */
    MALFORMED_XML("The part %s is not well-formed XML: %s.");

    private final String sentence;

    FileProblem(String sentence) {
        this.sentence = sentence;
    }

    /** Its sentence, with a place for each detail, as {@link String#format} has it. */
    String sentence() {
        return sentence;
    }
}
