package org.cpip.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cpip.io.datapackage.DataPackageImporter;

/** Data packages, byte by byte and file by file. */
class DataPackageFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsDataPackage(byte[] bytes) {
        AnyBytes.check(new DataPackageImporter(), "plan.zip", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void anyPartsOfDataPackage(byte[] parts) {
        AnyBytes.check(new DataPackageImporter(), "plan.zip", Parts.dataPackage(parts));
    }
}
