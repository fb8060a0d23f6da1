/** The calendar as a plugin: found on the module path by {@code provides}, on the class path by its service file. */
module org.cpip.plugin.icalendar {
    requires static org.jspecify;
    requires org.cpip.io;

    provides org.cpip.spi.ProgrammeExporter with
            org.cpip.plugin.icalendar.ICalendarExporter;
}
