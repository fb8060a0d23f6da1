package org.cpip.testkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Programme;
import org.cpip.model.Slug;
import org.cpip.model.Slugs;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;

/**
 * Programmes and their parts for property tests with jqwik. The records are found by reflection, so a new component or
 * record is generated as soon as it exists: each optional value present or absent, each list empty or not, each EDTF
 * form, all of Unicode. Stateless and safe for use by many threads.
 */
public final class ProgrammeArbitraries {

    private static final int MOST_ITEMS = 2;

    private final boolean tame;
    private final Map<Class<?>, Arbitrary<Object>> records = new ConcurrentHashMap<>();

    private ProgrammeArbitraries(boolean tame) {
        this.tame = tame;
    }

    /** Everything that a constructor accepts; an id may be any text, a confidence any double. */
    public static Arbitrary<Programme> anyProgrammes() {
        return new ProgrammeArbitraries(false).record(Programme.class).map(Programme.class::cast);
    }

    /**
     * Programmes whose single values keep the rules: ids are slugs, titles are not blank, numbers are in range. Rules
     * between values are not kept: ids repeat, and references lead nowhere.
     */
    public static Arbitrary<Programme> tameProgrammes() {
        return new ProgrammeArbitraries(true).record(Programme.class).map(Programme.class::cast);
    }

    /** Programmes that keep every rule of {@code ProgrammeValidator}. Texts still hold all of Unicode. */
    public static Arbitrary<Programme> validProgrammes() {
        return tameProgrammes().map(ReferenceRepair::of);
    }

    /** Actions whose single values keep the rules; they refer to things that no programme has. */
    public static Arbitrary<Action> actions() {
        return new ProgrammeArbitraries(true).record(Action.class).map(Action.class::cast);
    }

    /** Any sequence of UTF-16 code units: controls, quotes, all planes, noncharacters, halves of surrogate pairs. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(2, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(4)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString)),
                Tuple.of(1, Arbitraries.chars().range('\ud800', '\udfff').map(String::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u007f", "\u0085", "\u2028", "\ufeff",
                                "\uffff", "=", "+", "-", "@", ";", "|", "<", "&", "]]>", "é", "e\u0301")));
        return pieces.list().ofMaxSize(4).map(list -> String.join("", list));
    }

    /** One date in each form. */
    public static Arbitrary<EdtfDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                years.map(EdtfDate::ofYear),
                days.map(EdtfDate::ofDay),
                days.map(YearMonth::from).map(EdtfDate::ofMonth),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(EdtfDate::ofSeason),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(EdtfDate::ofQuarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(EdtfDate::ofHalf),
                Combinators.combine(years, Arbitraries.of("?", "~", "%", "-XX", "-03~", "-02-XX", "-XX-XX", "-22?"))
                        .as((year, rest) -> EdtfDate.parse(String.format(Locale.ROOT, "%04d", year) + rest)),
                Arbitraries.of("201X", "20XX").map(EdtfDate::parse));
    }

    /** Dates, intervals, and intervals open or unknown at either end. */
    public static Arbitrary<EdtfPeriod> periods() {
        return Arbitraries.oneOf(
                dates().map(EdtfPeriod::of),
                dates().map(EdtfPeriod::until),
                dates().map(EdtfPeriod::from),
                dates().map(date -> EdtfPeriod.parse("/" + date)),
                dates().map(date -> EdtfPeriod.parse(date + "/")),
                Combinators.combine(dates(), dates())
                        .as((a, b) -> a.compareTo(b) <= 0 ? EdtfPeriod.between(a, b) : EdtfPeriod.between(b, a)));
    }

    /** Zero and large numbers at any scale, a negative one included. */
    public static Arbitrary<BigDecimal> decimals() {
        BigInteger bound = BigInteger.TEN.pow(40);
        Arbitrary<BigInteger> unscaled = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-1000, 1000).map(BigInteger::valueOf)),
                Tuple.of(1, Arbitraries.bigIntegers().between(bound.negate(), bound)));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.integers().between(-300, 300)));
        return Combinators.combine(unscaled, scales).as(BigDecimal::new);
    }

    private Arbitrary<Object> record(Class<?> type) {
        Arbitrary<Object> known = records.get(type);
        if (known == null) {
            List<Arbitrary<Object>> components = Arrays.stream(type.getRecordComponents())
                    .map(component -> of(component.getGenericType(), component.getAccessor()))
                    .toList();
            Constructor<?> constructor = canonical(type);
            known = Combinators.combine(components).as(values -> construct(constructor, values));
            records.put(type, known);
        }
        return known;
    }

    private Arbitrary<Object> of(Type type, AnnotatedElement rules) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return object(customFields());
        } else if (type instanceof ParameterizedType generic) {
            Arbitrary<Object> argument = of(generic.getActualTypeArguments()[0], rules);
            return generic.getRawType() == Optional.class
                    ? object(argument.optional())
                    : object(argument.list().ofMaxSize(MOST_ITEMS));
        }
        return ofClass((Class<?>) type, rules);
    }

    private Arbitrary<Object> ofClass(Class<?> type, AnnotatedElement rules) {
        if (type == String.class) {
            return object(text(rules));
        } else if (type == int.class) {
            return object(tame ? Arbitraries.integers().greaterOrEqual(0) : Arbitraries.integers());
        } else if (type == Integer.class) {
            return object(Arbitraries.integers());
        } else if (type == double.class) {
            return object(tame ? Arbitraries.doubles().between(0, 1) : anyDoubles());
        } else if (type == BigDecimal.class) {
            return object(decimals());
        } else if (type == LocalDate.class) {
            return object(days());
        } else if (type == URI.class) {
            return object(links());
        } else if (type == EdtfPeriod.class) {
            return object(periods());
        } else if (type == Recurrence.class) {
            return object(recurrences());
        } else if (type == DeliveryConfidence.class) {
            return object(confidences());
        } else if (type.isEnum()) {
            return object(Arbitraries.of(type.getEnumConstants()));
        } else if (type.isSealed()) {
            return Arbitraries.oneOf(Arrays.stream(type.getPermittedSubclasses())
                    .map(this::record)
                    .toList());
        } else if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("No generator for " + type);
    }

    private Arbitrary<String> text(AnnotatedElement rules) {
        if (tame && rules.isAnnotationPresent(Slug.class)) {
            return texts().map(Slugs::of);
        }
        if (tame && rules.isAnnotationPresent(Pattern.class)) {
            return Arbitraries.bytes().array(byte[].class).ofSize(32).map(HexFormat.of()::formatHex);
        }
        return tame && rules.isAnnotationPresent(NotBlank.class) ? notBlank() : texts();
    }

    private static Arbitrary<String> notBlank() {
        return texts().map(text -> text.isBlank() || text.trim().isEmpty() ? "x" + text : text);
    }

    /** Names and texts; a name may be the empty text where everything is taken. */
    private Arbitrary<Map<String, String>> customFields() {
        Arbitrary<String> names = tame ? notBlank() : texts();
        return Combinators.combine(names, texts())
                .as(Map::entry)
                .list()
                .ofMaxSize(MOST_ITEMS)
                .map(entries -> {
                    // In any order of names: a HashMap would give the same names in one order alone.
                    Map<String, String> fields = new LinkedHashMap<>();
                    entries.forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
                    return fields;
                });
    }

    private static Arbitrary<Double> anyDoubles() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(-0.0, Double.NaN, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    private Arbitrary<LocalDate> days() {
        LocalDate first = tame ? LocalDate.of(0, 1, 1) : LocalDate.MIN;
        LocalDate last = tame ? LocalDate.of(9999, 12, 31) : LocalDate.MAX;
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<URI> links() {
        return texts().map(text -> {
            try {
                return new URI("https", "example.org", "/" + text, null);
            } catch (URISyntaxException e) {
                return URI.create("urn:isbn:0-330-25864-8");
            }
        });
    }

    private static Arbitrary<Recurrence> recurrences() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of(Recurrence.Unit.class),
                        texts().optional())
                .as(Recurrence::new);
    }

    private static Arbitrary<DeliveryConfidence> confidences() {
        return Arbitraries.oneOf(
                Arbitraries.of(Rating.class).map(DeliveryConfidence::fivePoint),
                Arbitraries.of(Rating.GREEN, Rating.AMBER, Rating.RED).map(DeliveryConfidence::threePoint));
    }

    private static Arbitrary<Object> object(Arbitrary<?> arbitrary) {
        return arbitrary.map(value -> value);
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("Every record has a canonical constructor", e);
        }
    }

    private static Object construct(Constructor<?> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError("Refused: " + constructor.getDeclaringClass() + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
