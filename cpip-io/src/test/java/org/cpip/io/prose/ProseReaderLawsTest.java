package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.date.TargetDate;

class ProseReaderLawsTest {

    /** Reads all texts of all laws one after another, each as a reader of its own does. */
    private static final ProseReader READER = new ProseReader(Optional.empty());

    @Property(tries = 300)
    void anyTextIsReadAndItsSpansLieInIt(@ForAll("anyText") String text) {
        check(text);
    }

    /** Words of the vocabulary in any order reach far more of the rules than letters at random. */
    @Property(tries = 4000)
    void wordsInAnyOrderAreReadAndTheirSpansLieInThem(@ForAll("words") String text) {
        check(text);
    }

    @Property(tries = 3000)
    void anyCellIsRead(@ForAll("words") String cell) {
        DateReader.CellDate read = DateReader.readCell(cell);
        read.doubt().ifPresent(doubt -> assertThat(doubt.at().end()).isLessThanOrEqualTo(cell.length()));
        assertThat(DateReader.readCell(cell)).isEqualTo(read);
    }

    @Property(tries = 300)
    void anyTextIsACell(@ForAll("anyText") String cell) {
        assertThatCode(() -> DateReader.readCell(cell)).doesNotThrowAnyException();
    }

    private static void check(String text) {
        Reading reading = ProseReader.read(text);
        List<Span> spans = new ArrayList<>();
        reading.milestones().forEach(m -> {
            spans.add(m.at());
            assertThat(m.title()).isNotBlank();
            assertThat(m.due().flatMap(TargetDate::words)).isEqualTo(m.due().map(due -> m.at().of(text)));
            m.condition().ifPresent(words -> assertThat(text).contains(words));
            m.conditionOn().ifPresent(on -> assertThat(on)
                    .isLessThan(reading.milestones().size()));
        });
        reading.parties().forEach(p -> {
            spans.add(p.at());
            assertThat(p.name()).isNotBlank();
        });
        reading.references().forEach(r -> {
            spans.add(r.at());
            assertThat(r.at().of(text)).contains(r.title());
        });
        reading.doubts().forEach(d -> spans.add(d.at()));
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.of(text)).isNotBlank();
        }
        assertThat(READER.next(text))
                .as("nothing of the text before is remembered")
                .isEqualTo(reading);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().all().ofMaxLength(5000);
    }

    @Provide
    Arbitrary<String> words() {
        List<String> words = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            for (String entry : kind.words.split(" ")) {
                String word = entry.replaceAll("=.*", "");
                words.add(word);
                words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        for (int i = 0; i < 60; i++) {
            words.addAll(
                    List.of("2017", "2018-19", "31", "31st", ",", ".", "(", ")", "\"", ";", "-", "/", "12", "CELCIS"));
        }
        Arbitrary<String> gap = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(9, " "), net.jqwik.api.Tuple.of(2, ""), net.jqwik.api.Tuple.of(1, "\n"));
        return net.jqwik.api.Combinators.combine(Arbitraries.of(words), gap)
                .as((word, space) -> word + space)
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }
}
