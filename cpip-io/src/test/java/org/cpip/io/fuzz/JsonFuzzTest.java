package org.cpip.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cpip.io.json.JsonImporter;

class JsonFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsJson(byte[] bytes) {
        AnyBytes.check(new JsonImporter(), "plan.json", bytes);
    }
}
