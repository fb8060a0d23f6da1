package org.cpip.io.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.io.docx.DocxExporter;
import org.cpip.io.docx.DocxImporter;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.ProgrammeArbitraries;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bringsBackWhatWasWrittenAndFindsNothingToSay(@ForAll("programmes") Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportResult written = new DocxExporter().write(programme, out, WriteOptions.defaults());
        ImportResult read = Document.read(out.toByteArray(), ReadOptions.defaults());

        assertThat(written.losses()).isEmpty();
        assertThat(Document.said(read)).isEmpty();
        assertThat(read.programme()).contains(programme);
    }

    @Test
    void bringsBackAProgrammeInWhichEverythingIsFilled() {
        Programme programme = SamplePlans.full();
        ImportResult read = Document.of(programme).read();

        assertThat(Document.said(read)).isEmpty();
        assertThat(read.programme()).contains(programme);
    }

    @Test
    void bringsBackMoreThanOnePieceOfJson() {
        String wording =
                "The partners will agree on 31 May 2017 & after. ".repeat(20).strip();
        WorkstreamBuilder workstream = Workstream.builder().id("w").title("W");
        for (int i = 1; i <= 3_000; i++) {
            workstream.addAction(Action.builder()
                    .id("w-" + i)
                    .number(Integer.toString(i))
                    .wording(i + wording)
                    .build());
        }
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(workstream.build())
                .build();
        Document document = Document.of(programme);
        ImportResult read = document.read();

        assertThat(document.part(Document.PLAN)).contains("</json><json>");
        assertThat(Document.said(read)).isEmpty();
        assertThat(read.programme()).contains(programme);
    }

    @Test
    void tellsTwoListsWithTheSameHeadingsApart() {
        Reference law = Reference.builder()
                .id("a")
                .kind(ReferenceKind.LEGISLATION)
                .title("A")
                .build();
        Programme plain =
                Programme.builder().id("p").title("P").addReference(law).build();
        Programme both = plain.toBuilder()
                .addParty(Party.builder().id("b").name("B").build())
                .build();

        assertThat(Document.said(Document.of(plain).read())).isEmpty();
        assertThat(Document.said(Document.of(both).read())).isEmpty();
    }

    @Test
    void saysSoInBothFormats() {
        assertThat(new DocxExporter().format().capabilities()).contains(Capability.LOSSLESS);
        assertThat(new DocxImporter().format().capabilities()).contains(Capability.LOSSLESS);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }
}
