package org.cpip.io.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.ImporterContract;

class TextContractTest implements ImporterContract {

    private static final String PLAN = """
            Safer Harbours

            Lights and Buoys

            1. The Northern Lights Board (NLB) will mark every rock in the approaches by 31 May 2017.
            2. The board will replace the oldest lamps in summer 2018.

            Pilots’ Training

            1. The Crew Forum will agree a syllabus before the end of 2017.
            2. We will consider a training vessel.
            """;

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("text");
    }

    @Override
    public List<Source> samples() {
        return List.of(
                Source.of("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)),
                Source.of("wide.txt", ("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_16LE)));
    }
}
