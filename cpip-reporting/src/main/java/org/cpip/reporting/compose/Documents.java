package org.cpip.reporting.compose;

import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportDocument;

/** The document of a report of any kind. */
public final class Documents {

    private Documents() {}

    /** Puts a report into words and tables. */
    public static ReportDocument of(Report report, Wording words) {
        if (report instanceof ProgressReport progress) {
            return new ProgressDocument(progress, words).document();
        } else if (report instanceof ChangeReport change) {
            return new ChangeDocument(change, words).document();
        } else if (report instanceof ExceptionReport exception) {
            return new ExceptionDocument(exception, words).document();
        } else if (report instanceof PlanQualityReport quality) {
            return new QualityDocument(quality, words).document();
        } else if (report instanceof MilestoneCalendar calendar) {
            return new CalendarDocument(calendar, words).document();
        } else if (report instanceof IndicatorReport indicators) {
            return new IndicatorDocument(indicators, words).document();
        } else if (report instanceof BriefReport brief) {
            return new BriefDocument(brief, words).document();
        } else if (report instanceof DeliveryReport delivery) {
            return new DeliveryDocument(delivery, words).document();
        } else if (report instanceof PortfolioReport portfolio) {
            return new PortfolioDocument(portfolio, words).document();
        }
        return new CycleDocument((CycleReport) report, words).document();
    }
}
