package org.cpip.office.internal.opc;

import java.util.Locale;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.SourceLocation;

/** What can be wrong with a Word file; each constant has a section in {@code docs/reference/diagnostics/docx.md}. */
public enum DocxProblem implements DiagnosticCode {
    /** The bytes are no ZIP archive at all. */
    NOT_A_PACKAGE(
            "DOCX-001",
            "This is not a Word document: %s.",
            "Open it in the program that made it and save it as a Word document (.docx)."),
    /** A compound file of Word 97 to 2003. */
    LEGACY_DOC(
            "DOCX-002",
            "This is a Word 97-2003 document (.doc) or another file of that age, not a .docx.",
            "Open it in Word or LibreOffice and save it as a Word document (.docx)."),
    /** Protected with a password. */
    ENCRYPTED(
            "DOCX-003",
            "The document is encrypted with a password.",
            "Open it in Word with its password, remove the password (File, Info, Protect Document), and save it."),
    /** A ZIP archive that is cut off or contradicts itself. */
    DAMAGED_PACKAGE(
            "DOCX-004",
            "The file is cut short or damaged: %s.",
            "Fetch the file again from where it came, or open it in Word, let Word repair it, and save it."),
    /** No bytes. */
    EMPTY_FILE("DOCX-005", "The file is empty: it has no bytes.", "Fetch the file again from where it came."),
    /** Two entries with one name, or a name that climbs out of the archive. */
    SUSPICIOUS_ENTRY(
            "DOCX-006",
            "The archive has an entry that no Word document has: %s.",
            "Do not trust the file. If its origin is known, open it in Word and save it under another name."),
    /** Nothing says where the document begins. */
    NO_MAIN_PART(
            "DOCX-007",
            "The archive holds no Word document: %s.",
            "Check that the file is a Word document (.docx); open it in Word and save it again."),
    /** An Office file of another kind. */
    NOT_WORD(
            "DOCX-008",
            "The file is not a Word document: its main part begins with the element \"%s\".",
            "Save a spreadsheet as CSV, or copy the plan into a Word document."),
    /** A document type declaration, which no Word file has. */
    DOCTYPE(
            "DOCX-009",
            "The part %s declares a document type (DOCTYPE), which Word documents must not; nothing was fetched.",
            "Do not trust the file. If its origin is known, open it in Word and save it under another name."),
    /** XML that is not well formed; what stands before was read. */
    MALFORMED_XML(
            "DOCX-010",
            "The part %s is not well-formed XML: %s.",
            "What stands before this place was read. Open the file in Word, let Word repair it, and save it."),
    /** Text that is another file inside this one. */
    EMBEDDED_DOCUMENT(
            "DOCX-011",
            "Part of the text is an embedded file (altChunk), which is not read: %s.",
            "Open the file in Word and save it; Word then turns embedded files into ordinary text."),
    /** Styles or numbering that cannot be read; headings or numbers may be missing. */
    SIDE_PART(
            "DOCX-012",
            "The part %s, which %s, was not read.",
            "Headings or list numbers may be missing. Open the file in Word, let Word repair it, and save it."),
    /** A value that a person changed in the document, taken over. */
    EDITED(
            "DOCX-013",
            "%s %s %s -> %s.",
            "Nothing, if that is meant; the option source=visible reads the document alone."),
    /** A value that a person changed in a way that cannot be taken over. */
    NOT_TAKEN_OVER(
            "DOCX-014",
            "The document shows \"%s\" as the %s of %s, where the plan in it holds \"%s\"; that was not taken over: %s.",
            "Correct the value in the document, or in the plan and write the document again."),
    /** Text that a person changed where the plan decides. */
    OTHER_TEXT(
            "DOCX-015",
            "The document shows \"%s\" as %s, where the plan in it holds \"%s\"; the plan was believed.",
            "Change the plan and write the document again, or read what is visible with source=visible."),
    /** A row that a person added. */
    ROW_ADDED(
            "DOCX-016",
            "The document has a row that the plan in it does not hold: \"%s\"; it was not read.",
            "Add it to the plan and write the document again, or read what is visible with source=visible."),
    /** A row, column or paragraph that is gone. */
    NOT_SHOWN(
            "DOCX-017",
            "The document no longer shows %s, which the plan in it holds; the plan was believed.",
            "Take it out of the plan and write the document again, or read what is visible with source=visible."),
    /** The plan in the document cannot be read. */
    PLAN_DAMAGED(
            "DOCX-018",
            "The plan that the document carries cannot be read (%s); the visible document was read instead.",
            "Look for what is not visible, such as ids and earlier updates; better, write the document again."),
    /** More differences than can be listed. */
    MORE_DIFFERENCES(
            "DOCX-019",
            "There are %s more differences between the document and the plan in it than are listed.",
            "Read what is visible with source=visible."),
    /** Statuses and the like that a person changed, of which nothing says when. */
    EDITED_WITHOUT_DAY(
            "DOCX-020",
            "What was changed of how %s stands has no day; it counts as known %s.",
            "Give the day with 'cpip apply PLAN DOCUMENT --recorded DATE -o OUT', or give the update one in the plan.");

    private final String code;
    private final String message;
    private final String remedy;

    DocxProblem(String code, String message, String remedy) {
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    /** An error at a place, in its sentence with these details. */
    public Diagnostic errorAt(SourceLocation location, String... details) {
        return error(location, message(details));
    }

    /** A warning at a place, in its sentence with these details. */
    public Diagnostic warningAt(SourceLocation location, String... details) {
        return warning(location, message(details));
    }

    /** A remark at a place, in its sentence with these details. */
    public Diagnostic infoAt(SourceLocation location, String... details) {
        return info(location, message(details));
    }

    /** What makes a Word file unreadable, as an error at a place. */
    public static Diagnostic unreadable(UnreadableFileException e, SourceLocation location) {
        return of(e.problem()).errorAt(location, details(e));
    }

    /** The same as a sentence. */
    public static String sentence(UnreadableFileException e) {
        return of(e.problem()).message(details(e));
    }

    private static String[] details(UnreadableFileException e) {
        return e.details().toArray(String[]::new);
    }

    private static DocxProblem of(FileProblem problem) {
        return switch (problem) {
            case EMPTY -> EMPTY_FILE;
            case NOT_AN_ARCHIVE -> NOT_A_PACKAGE;
            case COMPOUND_FILE -> LEGACY_DOC;
            case ENCRYPTED -> ENCRYPTED;
            case DAMAGED -> DAMAGED_PACKAGE;
            case SUSPICIOUS_ENTRY -> SUSPICIOUS_ENTRY;
            case NO_MAIN_PART -> NO_MAIN_PART;
            case OTHER_MAIN_PART -> NOT_WORD;
            case DOCTYPE -> DOCTYPE;
            case MALFORMED_XML -> MALFORMED_XML;
        };
    }

    private String message(String... details) {
        Object[] clean = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            clean[i] = UnreadableFileException.clean(details[i]);
        }
        return String.format(Locale.ROOT, message, clean);
    }
}
