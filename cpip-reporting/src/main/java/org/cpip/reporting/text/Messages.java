package org.cpip.reporting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The messages of one language, from its file. Months and plurals are the file's too: what a JDK knows of a language
 * differs by version, and may be left out of a runtime image.
 *
 * <p>Immutable, apart from messages that are parsed when they are first asked for, and safe for use by many threads.
 */
final class Messages {

    /** {@code {0,plural,one action|# actions}}; a form may hold arguments. */
    private static final Pattern PLURAL = Pattern.compile("\\{(\\d+),plural,((?:[^{}]|\\{[^{}]*})*)}");

    private static final String MONTH = "MMMM";

    private final Locale locale;
    private final ResourceBundle words;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    Messages(Locale locale) {
        this.locale = locale;
        this.words = load("wording_" + locale.getLanguage() + ".properties");
    }

    /**
     * A message with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such message
     */
    String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return words.getString(key);
        }
        MessageFormat format = parsed.get(key);
        if (format == null) {
            format = new MessageFormat(withChoices(words.getString(key)), locale);
            parsed.put(key, format);
        }
        // A copy, because a format is not safe for use by many threads; it takes a fraction of the time of parsing.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** Whether there is a message with this key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /** What writes dates by the pattern that is the message with this key, with the months of the language. */
    DateTimeFormatter dates(String key) {
        Map<Long, String> months = LongStream.rangeClosed(1, 12)
                .boxed()
                .collect(Collectors.toMap(month -> month, month -> text("month." + month)));
        String pattern = text(key);
        int month = pattern.indexOf(MONTH);
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.substring(0, month))
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(pattern.substring(month + MONTH.length()))
                .toFormatter(Locale.ROOT);
    }

    /** The message with a choice by number in place of each plural, as {@link MessageFormat} has it. */
    private String withChoices(String message) {
        return PLURAL.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(choice(found.group(1), found.group(2))));
    }

    /**
     * From "0#2|1#1|2#2", the forms of the language by number, and "0=nothing|one action|# actions":
     * "0#nothing|1#one action|2#{0} actions".
     */
    private String choice(String argument, String text) {
        String number = "{" + argument + ",number,integer}";
        List<String> forms = new ArrayList<>();
        Map<String, String> exact = new HashMap<>();
        for (String form : text.split("\\|", -1)) {
            if (form.startsWith("0=") || form.startsWith("1=")) {
                exact.put(form.charAt(0) + "#", form.substring(2));
            } else {
                forms.add(form);
            }
        }
        List<String> choices = new ArrayList<>();
        for (String range : words.getString("plural").split("\\|")) {
            int sign = range.indexOf('#') + 1;
            String from = range.substring(0, sign);
            String form = exact.getOrDefault(from, forms.get(Integer.parseInt(range.substring(sign)) - 1));
            choices.add(from + form.replace("#", number));
        }
        return "{" + argument + ",choice," + String.join("|", choices) + "}";
    }

    private static ResourceBundle load(String resource) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The words " + resource + " in the jar cannot be read", e);
        }
    }
}
