package org.cpip.io.datapackage;

import org.cpip.spi.exchange.DiagnosticCode;

/**
 * What reading a data package can have to say: a stable code and what to do about it. {@code
 * docs/reference/diagnostics/data-package.md}.
 */
enum PackageProblem implements DiagnosticCode {
    NOT_A_PACKAGE("PACKAGE-001", "Give the ZIP, the folder or the datapackage.json of a data package."),
    DAMAGED("PACKAGE-002", "Fetch the file again from where it came, or make the archive again."),
    ENCRYPTED("PACKAGE-003", "Unpack the archive with its password and read the folder, or pack it without one."),
    SUSPICIOUS("PACKAGE-004", "Do not trust the archive. If its origin is known, unpack it and read the folder."),
    NO_DESCRIPTOR("PACKAGE-005", "Put the datapackage.json that belongs to the tables beside them."),
    BAD_DESCRIPTOR("PACKAGE-006", "Correct datapackage.json at this place, or take the one that was written."),
    UNKNOWN_VERSION("PACKAGE-007", "Read it with a release of this library that knows the version."),
    BAD_RESOURCE("PACKAGE-008", "Correct the resource in datapackage.json, or take the one that was written."),
    UNKNOWN_RESOURCE("PACKAGE-009", "Nothing, if it is not part of the plan; otherwise check the resource's name."),
    MISSING_TABLE("PACKAGE-010", "Put the file back, or take its resource out of datapackage.json."),
    MISSING_COLUMN("PACKAGE-011", "Put the column back; columns are separated by commas, the first row names them."),
    UNKNOWN_COLUMN("PACKAGE-012", "Nothing, if it is not part of the plan; otherwise check the column's title."),
    BAD_CSV("PACKAGE-013", "Double each quote that is part of a cell, close each quoted cell, and save as UTF-8."),
    RAGGED_ROW("PACKAGE-014", "Give the row as many cells as the first row has; quote cells that hold commas."),
    BAD_VALUE("PACKAGE-015", "Write a value of the kind that the column holds."),
    NO_VALUE("PACKAGE-016", "Fill the cell in; an empty text that is meant is written as two quotation marks."),
    DUPLICATE_ROW("PACKAGE-017", "Give each row of the table a number of its own."),
    BROKEN_LINK("PACKAGE-018", "Write the number of the row that is meant, or take this row out."),
    CONTRADICTION("PACKAGE-019", "Correct the row's cells so that they go together."),
    UNUSED("PACKAGE-020", "Name the row where it belongs, or take it out."),
    MORE("PACKAGE-021", "Correct those that are listed and read the package again."),
    UNKNOWN_PROPERTY("PACKAGE-022", "Put what matters of it into a table, or a custom field; otherwise nothing.");

    private final String code;
    private final String remedy;

    PackageProblem(String code, String remedy) {
        this.code = code;
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
}
