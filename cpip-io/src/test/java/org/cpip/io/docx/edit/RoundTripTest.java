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
import org.cpip.io.exchange.Capability;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.json.FullProgramme;
import org.cpip.io.json.ProgrammeArbitraries;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
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
        Programme programme = FullProgramme.make();
        ImportResult read = Document.of(programme).read();

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
