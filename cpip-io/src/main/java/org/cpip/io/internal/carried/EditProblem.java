package org.cpip.io.internal.carried;

import java.util.Locale;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.SourceLocation;

/** What there is to say of a workbook that carries its plan. {@code docs/reference/diagnostics/xlsx.md}. */
public enum EditProblem implements DiagnosticCode {
    /** A value that a person changed, taken over. */
    EDITED(
            "XLSX-031",
            "%s of %s: \"%s\" -> \"%s\".",
            "Nothing, if that is meant; the option source=visible reads the sheets alone."),
    /** A value that a person changed in a way that cannot be taken over. */
    NOT_TAKEN_OVER(
            "XLSX-032",
            "%s of %s shows \"%s\", where the plan in the file holds \"%s\"; that was not taken over: %s.",
            "Correct the cell, or change the plan and write the workbook again."),
    /** A row that a person added. */
    ROW_ADDED(
            "XLSX-033",
            "The sheet %s has a row that the plan in the file does not hold: \"%s\"; it was not read.",
            "Take it over with 'cpip apply PLAN WORKBOOK', or read what is visible with source=visible."),
    /** Something that is no longer on the sheets. */
    NOT_SHOWN(
            "XLSX-034",
            "The workbook no longer shows %s, which the plan in it holds; the plan was believed.",
            "Take it out of the plan and write the workbook again, or read what is visible with source=visible."),
    /** The plan in the file is damaged. */
    PLAN_DAMAGED(
            "XLSX-035",
            "The plan that the workbook carries cannot be read (%s); the visible sheets were read instead.",
            "Look for what is not visible, such as ids and earlier updates; better, write the workbook again."),
    /** More differences than are listed. */
    MORE_DIFFERENCES(
            "XLSX-036",
            "There are %s more differences between the workbook and the plan in it than are listed.",
            "Read what is visible with source=visible."),
    /** A sheet that is not the exporter's. */
    OTHER_SHEET(
            "XLSX-037",
            "The sheet \"%s\" is none of those that the workbook was written with; it was not read.",
            "Read what is visible with source=visible if it holds part of the plan."),
    /** Statuses and the like that a person changed, of which nothing says when. */
    EDITED_WITHOUT_DAY(
            "XLSX-038",
            "What was changed of how %s stands has no day; it counts as known %s.",
            "Give the day in the column As at, or with 'cpip apply PLAN WORKBOOK --recorded DATE -o OUT'.");

    private final String code;
    private final String message;
    private final String remedy;

    EditProblem(String code, String message, String remedy) {
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

    /** A warning at a place, in its sentence with these details. */
    public Diagnostic warningAt(SourceLocation place, Object... details) {
        return warning(place, String.format(Locale.ROOT, message, details));
    }

    /** A remark at a place, in its sentence with these details. */
    public Diagnostic infoAt(SourceLocation place, Object... details) {
        return info(place, String.format(Locale.ROOT, message, details));
    }
}
