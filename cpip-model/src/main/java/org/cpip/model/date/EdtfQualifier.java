package org.cpip.model.date;

/** How sure and how exact a date is, as EDTF says behind it (ISO 8601-2:2019, level 1). It moves no bound of the date. */
public enum EdtfQualifier {
    /** Nothing is said: {@code 2017}. */
    NONE(""),
    /** Not certain: {@code 2017?}. */
    UNCERTAIN("?"),
    /** About that time: {@code 2017~}. */
    APPROXIMATE("~"),
    /** Neither certain nor exact: {@code 2017%}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    EdtfQualifier(String sign) {
        this.sign = sign;
    }

    /** What stands behind the date in EDTF; empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    /** The qualifier that a date ends with. */
    static EdtfQualifier endOf(String date) {
        for (EdtfQualifier qualifier : values()) {
            if (qualifier != NONE && date.endsWith(qualifier.sign)) {
                return qualifier;
            }
        }
        return NONE;
    }
}
