package org.cpip.testkit.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chromium without a window. Each run has a profile of its own. */
public final class Chromium {

    private Chromium() {}

    /**
     * A page as it is after its scripts have run for a minute of the page's own time, as HTML; the test is skipped where
     * there is no Chromium.
     *
     * @param page an HTML file, in a folder where others may be made; it is shown 1400 pixels wide and 1000 high
     * @throws AssertionError if it does not end
     */
    public static String dom(Path page) throws IOException, InterruptedException {
        String chromium = ExternalProgram.require("chromium", "chromium-browser", "google-chrome")
                .toString();
        Path folder = Files.createTempDirectory(page.toAbsolutePath().getParent(), "chromium");
        Path dom = folder.resolve("dom.html");
        ExternalProgram.run(
                List.of(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString()),
                Redirect.to(dom.toFile()),
                Redirect.DISCARD);
        return Files.readString(dom);
    }
}
