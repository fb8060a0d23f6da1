package org.cpip.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.io.prose.ProseReader;
import org.cpip.io.prose.Reading;
import org.cpip.io.prose.Span;
import org.cpip.model.date.TargetDate;

class ProseFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyTextAsWording(byte[] bytes) {
        String text = AnyText.of(bytes);
        Reading reading = ProseReader.read(text);

        assertThat(ProseReader.read(text)).isEqualTo(reading);
        List<Span> spans = new ArrayList<>();
        reading.milestones().forEach(milestone -> {
            spans.add(milestone.at());
            assertThat(milestone.title()).isNotBlank();
            assertThat(milestone.due().flatMap(TargetDate::words))
                    .isEqualTo(milestone.due().map(due -> milestone.at().of(text)));
            milestone.condition().ifPresent(words -> assertThat(text).contains(words));
            milestone.conditionOn().ifPresent(on -> assertThat(on)
                    .isBetween(0, reading.milestones().size() - 1));
        });
        reading.parties().forEach(party -> {
            spans.add(party.at());
            assertThat(party.name()).isNotBlank();
        });
        reading.references().forEach(reference -> {
            spans.add(reference.at());
            assertThat(reference.at().of(text)).contains(reference.title());
        });
        reading.doubts().forEach(doubt -> spans.add(doubt.at()));
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.of(text)).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyTextAsDateCell(byte[] bytes) {
        String text = AnyText.of(bytes);
        DateReader.CellDate read = DateReader.readCell(text);

        assertThat(DateReader.readCell(text)).isEqualTo(read);
        read.doubt().ifPresent(doubt -> assertThat(doubt.at().end()).isLessThanOrEqualTo(text.length()));
        read.date().ifPresent(date -> {
            assertThat(TargetDate.parse(date.edtf()).period()).isEqualTo(date.period());
            assertThat(DateReader.readCell(DateWords.print(date.period())).date())
                    .map(TargetDate::period)
                    .contains(date.period());
        });
    }
}
