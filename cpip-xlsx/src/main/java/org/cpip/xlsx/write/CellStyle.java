package org.cpip.xlsx.write;

/** The looks of cells, in the order of the style sheet's {@code cellXfs}; a cell names one by its place. */
enum CellStyle {
    PLAIN,
    TITLE,
    WORDS,
    WORDS_QUOTED,
    CODE,
    CODE_QUOTED,
    DAY,
    MONTH,
    YEAR;

    /**
     * The look of a value. A text that a program would take for a formula when a person has edited it is marked as text, as
     * Excel does for a text typed behind an apostrophe.
     */
    static CellStyle of(CellValue value) {
        boolean quoted =
                !value.text().isEmpty() && "=+-@'\t\r\n".indexOf(value.text().charAt(0)) >= 0;
        return switch (value.kind()) {
            case WORDS -> quoted ? WORDS_QUOTED : WORDS;
            case CODE -> quoted ? CODE_QUOTED : CODE;
            case DAY -> DAY;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }
}
