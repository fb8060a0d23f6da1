package org.cpip.collect.update;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a form in Word asks about an action, in this order, and what stands where there is no answer yet. */
enum FormQuestion {
    STATUS(FormColumn.STATUS, "Status", "Choose a status"),
    CONFIDENCE(FormColumn.CONFIDENCE, "Confidence in delivery", "Choose a rating"),
    FORECAST(FormColumn.FORECAST, "When do you expect the milestone?", "Choose or write a date"),
    ACHIEVED(FormColumn.ACHIEVED, "If it has been achieved, on which day?", "Choose a date"),
    NARRATIVE(FormColumn.NARRATIVE, "What progress has been made?", "Write here"),
    REASON(FormColumn.REASON, "If the confidence or a date has changed, or it has been cancelled, why?", "Write here");

    /** The headings of the columns. */
    static final List<String> HEADINGS = List.of("Question", "Answer");

    private final FormColumn column;
    private final String words;
    private final String prompt;

    FormQuestion(FormColumn column, String words, String prompt) {
        this.column = column;
        this.words = words;
        this.prompt = prompt;
    }

    /** The column that holds the answer in a table. */
    FormColumn column() {
        return column;
    }

    String words() {
        return words;
    }

    String prompt() {
        return prompt;
    }

    /** Its name in tags. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FormQuestion> of(String field) {
        return Arrays.stream(values())
                .filter(question -> question.field().equals(field))
                .findFirst();
    }

    /** Without a milestone there are no dates to ask for. */
    static List<FormQuestion> asked(boolean milestone) {
        return Arrays.stream(values())
                .filter(question -> milestone || question != FORECAST && question != ACHIEVED)
                .toList();
    }
}
