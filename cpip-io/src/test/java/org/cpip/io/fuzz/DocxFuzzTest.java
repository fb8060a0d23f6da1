package org.cpip.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cpip.io.docx.DocxImporter;

/** Word files, byte by byte and, since few changes to a ZIP file get past its check sums, part by part. */
class DocxFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsDocx(byte[] bytes) {
        AnyBytes.check(new DocxImporter(), "plan.docx", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void anyPartsOfDocx(byte[] parts) {
        AnyBytes.check(new DocxImporter(), "plan.docx", Parts.docx(parts));
    }
}
