package org.cpip.reporting.compose;

import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.document.ReportDocument;
import org.cpip.reporting.text.Wording;

/** The document of a report of any kind. */
public final class Documents {

    private Documents() {}

    /** Puts a report into words and tables. */
    public static ReportDocument of(Report report, Wording words) {
        if (report instanceof ProgressReport progress) {
            return new ProgressDocument(progress, words).document();
        }
        throw new IllegalArgumentException("No document for " + report.getClass());
    }
}
