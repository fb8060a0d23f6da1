package org.cpip.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cpip.io.csv.CsvImporter;

class CsvFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsCsv(byte[] bytes) {
        AnyBytes.check(new CsvImporter(), "plan.csv", bytes);
    }
}
