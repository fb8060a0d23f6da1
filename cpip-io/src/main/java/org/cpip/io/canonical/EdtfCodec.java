package org.cpip.io.canonical;

import java.util.Map;
import java.util.regex.Pattern;
import org.cpip.model.date.EdtfPeriod;
import org.jspecify.annotations.Nullable;

/** A date or an interval (ISO 8601-2, EDTF) of levels 0 and 1; what else EDTF has is told and does not refuse the file. */
final class EdtfCodec extends TextCodec<EdtfPeriod> {

    private static final String DATE =
            "([0-9]{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]"
                    + "|3[01]))?[?~%]?|[0-9]{2}([0-9]|X)X|[0-9]{4}-XX(-XX)?|[0-9]{4}-(0[1-9]|1[0-2])-XX)";
    private static final String FORM = "^((\\.\\.)?/" + DATE + "|" + DATE + "(/(\\.\\.|" + DATE + ")?)?)$";

    private static final int DAY_LENGTH = 10;

    /** "2017-05-31T09:30:00Z" */
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?"
                    + "(Z|[+-][0-9]{2}(:?[0-9]{2})?)?");

    /** "-0044", "Y17000", "Y-17E7", "1XXX", "201X~", "2017-XX-15", "2017-38": a date of other years or of level 2. */
    private static final String OTHER =
            "[?~%]?(Y-?[0-9]{1,18}(E[0-9]{1,3})?(S[0-9]{1,3})?|-?[0-9X]{4}(S[0-9]{1,3})?([?~%]?-[?~%]?[0-9X]{2}){0,2})[?~%]?";

    private static final Pattern OTHER_DATE =
            Pattern.compile("(\\.\\.)?/" + OTHER + "|" + OTHER + "(/(\\.\\.|" + OTHER + ")?)?");
    private static final Pattern MARK = Pattern.compile("^-|/-|[YXS?~%]|(^|/)[0-9]{4}-(2[5-9]|3[0-2789])($|/)");

    EdtfCodec() {
        super("an EDTF date or interval");
    }

    @Override
    EdtfPeriod parse(String text) {
        return EdtfPeriod.parse(text);
    }

    @Override
    @Nullable
    EdtfPeriod notRead(JsonInput in, String text) {
        if (TIME.matcher(text).matches()) {
            EdtfPeriod day = super.parsed(in, text.substring(0, DAY_LENGTH));
            if (day != null) {
                // "2017-05-31T09:30:00Z"
                in.warning(
                        JsonProblem.OTHER_EDTF,
                        "Of " + Excerpt.quote(text) + " the day was read; a date of a plan has no time of day.");
            }
            return day;
        }
        if (OTHER_DATE.matcher(text).matches() && MARK.matcher(text).find()) {
            // "-0044"
            String outcome = in.keep(text) ? "kept among the custom fields." : "left out with it.";
            in.warning(
                    JsonProblem.OTHER_EDTF,
                    Excerpt.quote(text)
                            + " is EDTF that no date of a plan can hold; the date was left out, and the value "
                            + outcome);
            return null;
        }
        return super.notRead(in, text);
    }

    @Override
    String print(EdtfPeriod value) {
        return value.toString();
    }

    @Override
    String remedy(String text) {
        return "Write for example 2017-05-31, 2018-04, 2017-22 (summer), 2017, 2019-05/2019-07 or ../2017-03;"
                + " an interval must not end before it begins.";
    }

    @Override
    void describe(Map<String, Object> schema) {
        schema.put("pattern", FORM);
    }
}
