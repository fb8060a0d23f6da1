package org.cpip.cli.attack;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cpip.cli.attack.Elimination.Equation;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Geography;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Somebody who has the files of a hub alone, reads each of them, lays its releases upon each other, and reckons. An area of which no
 * figure was seen to change is taken for unchanged.
 */
public final class HubAttack {

    private final Map<Place, BigInteger> known = new HashMap<>();
    private final Set<Place> hidden = new HashSet<>();
    private final Set<Place> empty = new HashSet<>();
    private final List<String> releases;
    private final List<Geography> geographies;
    private final Map<String, String> contradictions = new TreeMap<>();

    public HubAttack(Path hub, List<String> releases) throws IOException {
        this.releases = releases;
        Path figures = hub.resolve("downloads").resolve(releases.get(0)).resolve("figures.json");
        Programme programme = ProgrammeJson.read(Source.of(figures), ReadOptions.defaults())
                .programme()
                .orElseThrow();
        geographies = programme.geographies();
        HubReader.read(hub, releases).forEach(this::take);
        // one file that shows what the others hide is enough
        hidden.removeAll(known.keySet());
    }

    private void take(String file, Map<Place, String> said) {
        said.forEach((place, text) -> {
            if (Character.isDigit(text.charAt(0))) {
                BigInteger number = new BigInteger(text.split(" ")[0]);
                BigInteger other = known.put(place, number);
                if (other != null && !other.equals(number)) {
                    contradictions.put(file, place + " is " + number + " and " + other);
                }
            } else if (text.equals("[c]") || text.equals("[s]")) {
                hidden.add(place);
            } else {
                empty.add(place);
            }
        });
    }

    /** Every figure that some file shows. */
    public int shown() {
        return known.size();
    }

    public int hidden() {
        return hidden.size();
    }

    public Map<String, String> contradictions() {
        return contradictions;
    }

    /** The figures from 1 to {@code most} that are shown to everybody. */
    public List<String> smallShown(int most) {
        return known.entrySet().stream()
                .filter(one -> one.getValue().signum() > 0 && one.getValue().intValue() <= most)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** Takes a shown figure for a hidden one, and tells whether it is found again: of an attack that finds nothing nobody learns anything. */
    public long foundAgain(int among) {
        long found = 0;
        List<Place> shown = known.keySet().stream()
                .sorted(java.util.Comparator.comparing(Place::toString))
                .toList();
        for (int i = 0; i < among; i++) {
            Place place = shown.get(i * (shown.size() / among));
            List<Place> all =
                    releases.stream().map(place::in).filter(known::containsKey).toList();
            Map<Place, BigInteger> kept = new HashMap<>();
            all.forEach(one -> kept.put(one, known.remove(one)));
            hidden.addAll(all);
            BigInteger[] bounds = bounds().get(place);
            if (bounds[0].equals(kept.get(place)) && bounds[1].equals(bounds[0])) {
                found++;
            }
            known.putAll(kept);
            hidden.removeAll(all);
        }
        return found;
    }

    /** The hidden figures that can be worked out, or of which it can be told that they are from 1 to {@code most}. */
    public List<String> workedOut(int most) {
        List<String> found = new ArrayList<>();
        bounds().forEach((place, bounds) -> {
            boolean small = bounds[0].signum() > 0 && bounds[1].intValue() <= most;
            if (bounds[0].equals(bounds[1]) || small) {
                found.add(place + ": " + bounds[0] + " to " + bounds[1]);
            }
        });
        return found;
    }

    private Map<Place, BigInteger[]> bounds() {
        Map<Place, Integer> numbers = new HashMap<>();
        int unknowns = 0;
        for (Place place : hidden) {
            for (Place other : same(place)) {
                if (numbers.containsKey(other)) {
                    numbers.put(place, numbers.get(other));
                }
            }
            if (!numbers.containsKey(place)) {
                numbers.put(place, unknowns++);
            }
        }
        List<BigInteger[]> found = Elimination.bounds(unknowns, equations(numbers));
        Map<Place, BigInteger[]> bounds = new LinkedHashMap<>();
        numbers.forEach((place, number) -> bounds.put(place, found.get(number)));
        return bounds;
    }

    /** The figure of other releases, of an area in which nothing is seen to have changed. */
    private List<Place> same(Place place) {
        boolean smallest =
                geographies.stream().allMatch(each -> each.parts(place.area()).isEmpty());
        return smallest
                ? releases.stream()
                        .filter(other -> !other.equals(place.release()))
                        .filter(other -> unchanged(place, other))
                        .map(place::in)
                        .toList()
                : List.of();
    }

    private boolean unchanged(Place place, String other) {
        Map<Place, BigInteger> both = new HashMap<>(known);
        both.keySet()
                .removeIf(one -> !one.of(place.area()).equals(one)
                        || !one.indicator().equals(place.indicator())
                        || !one.release().equals(place.release()));
        return !empty.contains(place.total().in(other))
                && both.entrySet().stream()
                        .allMatch(one -> known.getOrDefault(one.getKey().in(other), one.getValue())
                                .equals(one.getValue()));
    }

    private List<Equation> equations(Map<Place, Integer> numbers) {
        List<Equation> equations = new ArrayList<>();
        Map<List<String>, List<Place>> lines = new HashMap<>();
        List<Place> all = new ArrayList<>(known.keySet());
        all.addAll(hidden);
        all.addAll(empty);
        for (Place place : all) {
            if (!place.category().equals("total")) {
                lines.computeIfAbsent(
                                List.of(place.release(), place.indicator(), place.area(), place.breakdown()),
                                none -> new ArrayList<>())
                        .add(place);
            }
            for (Geography geography : geographies) {
                List<Place> parts =
                        geography.parts(place.area()).stream().map(place::of).toList();
                if (!parts.isEmpty()) {
                    add(place, parts, numbers, equations);
                }
            }
            for (String other : releases) {
                // shown here and hidden there
                if (hidden.contains(place)
                        && known.containsKey(place.in(other))
                        && same(place).contains(place.in(other))) {
                    equations.add(new Equation(
                            new TreeMap<>(Map.of(numbers.get(place), BigInteger.ONE)), known.get(place.in(other))));
                }
            }
        }
        lines.values().forEach(line -> add(line.get(0).total(), line, numbers, equations));
        return equations;
    }

    /** A whole and its parts; where one of them is not there, nothing follows. */
    private void add(Place whole, List<Place> parts, Map<Place, Integer> numbers, List<Equation> equations) {
        Map<Integer, BigInteger> factors = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        List<Place> all = new ArrayList<>(parts);
        all.add(whole);
        for (Place place : all) {
            BigInteger sign = place.equals(whole) ? BigInteger.ONE.negate() : BigInteger.ONE;
            if (known.containsKey(place)) {
                sum = sum.subtract(known.get(place).multiply(sign));
            } else if (hidden.contains(place)) {
                factors.merge(numbers.get(place), sign, BigInteger::add);
            } else {
                return;
            }
        }
        factors.values().removeIf(value -> value.signum() == 0);
        equations.add(new Equation(factors, sum));
    }
}
