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
import org.cpip.model.Programme;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
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
    void saysSoInBothFormats() {
        assertThat(new DocxExporter().format().capabilities()).contains(Capability.LOSSLESS);
        assertThat(new DocxImporter().format().capabilities()).contains(Capability.LOSSLESS);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }
}
