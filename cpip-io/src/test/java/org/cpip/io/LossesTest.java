package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** What an exporter lists as lost is exactly what does not come back, and nothing is lost that promises not to be. */
class LossesTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    /** Where the order of a list says nothing, members are the same when their ids are. */
    private static final Set<String> BY_ID = Set.of("parties", "references", "cycles", "sources");

    private static final List<String> PHRASES = List.of(
            "Publish the plan by June 2017",
            "The board will report annually to Ministers",
            "=1+1",
            "'-x",
            " spaced ",
            "two\nlines",
            "-",
            "n/a",
            "",
            "a; b",
            "Child Protection Committee (CPC)",
            "é\ud83d\udc4d",
            "\ud800",
            "x | y \\ z",
            "Total",
            "12");

    @Property(tries = 150)
    void theLossesAreExactlyWhatDoesNotComeBack(@ForAll Random random) throws IOException {
        Programme programme = varied(random);
        for (Format format : (Iterable<Format>) tabular()::iterator) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportResult result = IO.write(programme, format.id(), out, WriteOptions.defaults());
            Optional<Programme> again = IO.read(
                            format.id(), Source.of("unnamed.csv", out.toByteArray()), ReadOptions.defaults())
                    .programme();

            Differences differences = new Differences();
            differences.records(
                    "",
                    programme,
                    again.orElseGet(() -> Programme.builder().id("").title("").build()));
            List<String> losses = result.losses().stream().map(Loss::path).toList();

            assertThat(differences.paths)
                    .as("what does not come back is listed")
                    .allMatch(path -> losses.stream().anyMatch(loss -> isWithin(path, loss)));
            assertThat(losses)
                    .as("what is listed does not come back")
                    .doesNotHaveDuplicates()
                    .allMatch(loss -> differences.paths.stream().anyMatch(path -> isWithin(path, loss)));
        }
    }

    @Property(tries = 30)
    void aFormatThatIsLosslessListsNothing(@ForAll Random random) throws IOException {
        Programme programme = varied(random);
        for (Format format : IO.exportFormats()) {
            if (format.capabilities().contains(Capability.LOSSLESS)) {
                ExportResult result =
                        IO.write(programme, format.id(), new ByteArrayOutputStream(), WriteOptions.defaults());

                assertThat(result.losses()).as(format.id()).isEmpty();
            }
        }
    }

    /** Word documents foretell their losses by rules and have tests of their own for each. */
    private static Stream<Format> tabular() {
        return IO.exportFormats().stream()
                .filter(format -> !format.capabilities().contains(Capability.LOSSLESS))
                .filter(format -> !format.id().equals("docx"));
    }

    /** The full programme with parts left out, lists cut and texts changed by chance. */
    private static Programme varied(Random random) {
        return Rebuilt.with(Rebuilt.full(), (value, isId) -> {
            if (value instanceof String && isId.equals(false) && random.nextInt(3) == 0) {
                return PHRASES.get(random.nextInt(PHRASES.size()));
            } else if (value instanceof Optional && random.nextInt(3) == 0) {
                return Optional.empty();
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                return switch (random.nextInt(4)) {
                    case 0 -> list.subList(0, random.nextInt(list.size() + 1));
                    case 1 -> Stream.concat(list.stream(), list.stream()).toList();
                    default -> list;
                };
            }
            return value;
        });
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer)
                || path.startsWith(outer) && (path.charAt(outer.length()) == '.' || path.charAt(outer.length()) == '[');
    }

    /** The paths of single values that one programme has and the other has not. What only the other has is no loss. */
    private static final class Differences {

        private final List<String> paths = new ArrayList<>();

        private void compare(String path, Object before, Object after) {
            if (before.equals(after)) {
                return;
            }
            if (before instanceof Optional<?> value) {
                optional(path, value, (Optional<?>) after);
            } else if (before instanceof List<?> list) {
                lists(path, list, (List<?>) after);
            } else if (before instanceof Map<?, ?> fields) {
                // names that only the other has do not count here either
                if (!((Map<?, ?>) after).entrySet().containsAll(fields.entrySet())) {
                    paths.add(path);
                }
            } else if (before.getClass().isRecord()
                    && before.getClass() == after.getClass()
                    // a date that comes back in other words is told as lost whole, as LostPaths does
                    && !(before instanceof TargetDate)
                    && !(before instanceof EdtfPeriod)) {
                records(path, before, after);
            } else {
                paths.add(path);
            }
        }

        private void optional(String path, Optional<?> before, Optional<?> after) {
            if (before.isPresent() && after.isPresent()) {
                compare(path, before.get(), after.get());
            } else if (before.isPresent()
                    || path.contains(".actions[") && path.endsWith("].status") && !path.contains(".updates[")) {
                // an opening status where there was none answers for the days before the first report
                paths.add(path);
            }
        }

        private void records(String path, Object before, Object after) {
            for (RecordComponent component : before.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                compare(inner, Rebuilt.get(component, before), Rebuilt.get(component, after));
            }
        }

        /** Members in their order, the latest update against the latest; ids of others have to be the same list. */
        private void lists(String path, List<?> before, List<?> after) {
            if (!before.isEmpty() && before.get(0) instanceof String) {
                paths.add(path);
                return;
            }
            Map<Object, Object> byId = new LinkedHashMap<>();
            after.forEach(member -> byId.putIfAbsent(id(member), member));
            int shift = path.endsWith("updates") ? before.size() - after.size() : 0;
            for (int i = 0; i < before.size(); i++) {
                int at = i - shift;
                Object other = BY_ID.contains(path)
                        ? byId.get(id(before.get(i)))
                        : at >= 0 && at < after.size() ? after.get(at) : null;
                if (other == null) {
                    paths.add(path + "[" + i + "]");
                } else {
                    compare(path + "[" + i + "]", before.get(i), other);
                }
            }
        }

        private static Object id(Object member) {
            return member.getClass().isRecord()
                    ? Rebuilt.get(member.getClass().getRecordComponents()[0], member)
                    : member;
        }
    }
}
