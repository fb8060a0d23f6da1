package org.cpip.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract, run on a plugin as its author would run it; no test class of its own. */
class ContractOnTrial implements FormatContract {

    private static Supplier<SoundPlugin> plugin = SoundPlugin::new;

    /** What became of each test, by its display name: passed, skipped or failed, and why. */
    static Map<String, TestExecutionResult> run(Supplier<SoundPlugin> onTrial) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        plugin = onTrial;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ContractOnTrial.class))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName(), result);
                }
            }
        });
        return results;
    }

    @Override
    public ProgrammeImporter importer() {
        return plugin.get();
    }

    @Override
    public ProgrammeExporter exporter() {
        return plugin.get();
    }

    @Override
    public int tries() {
        return 10;
    }

    @Override
    public Duration later() {
        return Duration.ZERO;
    }

    @Override
    public Duration timeout() {
        return plugin.get() instanceof BrokenImporters.HangsOnBadBytes
                ? Duration.ofMillis(200)
                : Duration.ofSeconds(10);
    }
}
