package org.cpip.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cpip.io.text.TextImporter;

class TextFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsText(byte[] bytes) {
        AnyBytes.check(new TextImporter(), "plan.txt", bytes);
    }
}
