package org.cpip.plugin.icalendar;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.testkit.ExporterContract;

class ICalendarContractTest implements ExporterContract {

    @Override
    public ProgrammeExporter exporter() {
        return new ICalendarExporter();
    }
}
