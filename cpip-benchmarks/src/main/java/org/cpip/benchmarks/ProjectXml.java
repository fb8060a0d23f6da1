package org.cpip.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The benchmark's rows as Microsoft Project's XML, made by hand: a summary task for each workstream, a task for each action. */
final class ProjectXml {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Project xmlns="http://schemas.microsoft.com/project"><SaveVersion>14</SaveVersion><Name>rows.xml</Name>\
            <Title>Rows</Title><ScheduleFromStart>1</ScheduleFromStart><StartDate>2017-01-02T08:00:00</StartDate>\
            <FinishDate>2024-03-29T17:00:00</FinishDate><CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay>\
            <ExtendedAttributes>\
            <ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>Status</Alias>\
            </ExtendedAttribute>\
            <ExtendedAttribute><FieldID>188743734</FieldID><FieldName>Text2</FieldName><Alias>Lead</Alias>\
            </ExtendedAttribute></ExtendedAttributes>\
            <Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar>\
            <BaseCalendarUID>-1</BaseCalendarUID><WeekDays>""";

    private ProjectXml() {}

    /** The file. */
    static byte[] of(int actions) {
        StringBuilder xml = new StringBuilder(actions * 1_200).append(HEAD);
        for (int day = 1; day <= 7; day++) {
            xml.append("<WeekDay><DayType>").append(day).append("</DayType><DayWorking>");
            xml.append(
                    day == 1 || day == 7
                            ? "0</DayWorking>"
                            : "1</DayWorking><WorkingTimes><WorkingTime>"
                                    + "<FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>");
            xml.append("</WeekDay>");
        }
        xml.append("</WeekDays></Calendar></Calendars><Tasks>");
        String workstream = "";
        int group = 0;
        int uid = 0;
        for (List<String> row : Rows.of(actions)) {
            if (!row.get(0).equals(workstream)) {
                workstream = row.get(0);
                group++;
                summary(xml, ++uid, group, workstream);
            }
            action(xml, ++uid, group, row);
        }
        return xml.append("</Tasks><Resources/><Assignments/></Project>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void summary(StringBuilder xml, int uid, int group, String title) {
        open(xml, uid, title);
        xml.append("<WBS>").append(group).append("</WBS><OutlineNumber>").append(group);
        xml.append("</OutlineNumber><OutlineLevel>1</OutlineLevel><Priority>500</Priority><Summary>1</Summary></Task>");
    }

    private static void action(StringBuilder xml, int uid, int group, List<String> row) {
        String outline = group + "." + row.get(1);
        String day = row.get(4).isEmpty() ? "" : row.get(4).substring("by March ".length()) + "-03-31T17:00:00";
        open(xml, uid, row.get(2));
        xml.append("<WBS>").append(outline).append("</WBS><OutlineNumber>").append(outline);
        xml.append("</OutlineNumber><OutlineLevel>2</OutlineLevel><Priority>500</Priority>");
        if (!day.isEmpty()) {
            xml.append("<Start>")
                    .append(day)
                    .append("</Start><Finish>")
                    .append(day)
                    .append("</Finish>");
        }
        xml.append(
                "<Duration>PT0H0M0S</Duration><DurationFormat>39</DurationFormat><Estimated>1</Estimated><Milestone>");
        xml.append(day.isEmpty() ? 0 : 1).append("</Milestone><Summary>0</Summary><PercentComplete>");
        xml.append(row.get(5).equals("Completed") ? 100 : 0).append("</PercentComplete>");
        if (!day.isEmpty()) {
            xml.append("<Deadline>").append(day).append("</Deadline>");
        }
        if (!row.get(6).isEmpty()) {
            xml.append("<Notes>").append(row.get(6)).append("</Notes>");
        }
        custom(xml, "188743731", row.get(5));
        custom(xml, "188743734", row.get(3));
        xml.append("</Task>");
    }

    private static void open(StringBuilder xml, int uid, String name) {
        xml.append("<Task><UID>")
                .append(uid)
                .append("</UID><ID>")
                .append(uid)
                .append("</ID><Name>")
                .append(name);
        xml.append("</Name><Active>1</Active><Manual>1</Manual><Type>1</Type><IsNull>0</IsNull>");
    }

    private static void custom(StringBuilder xml, String field, String value) {
        xml.append("<ExtendedAttribute><FieldID>")
                .append(field)
                .append("</FieldID><Value>")
                .append(value);
        xml.append("</Value></ExtendedAttribute>");
    }
}
