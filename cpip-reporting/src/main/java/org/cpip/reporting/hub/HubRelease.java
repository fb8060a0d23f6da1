package org.cpip.reporting.hub;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.Release;

/**
 * A release as the hub shows it.
 *
 * @param release what was published when
 * @param figures its protected figures
 * @param downloads names of the files that stand in the folder {@code downloads/ID}
 */
@Experimental
public record HubRelease(Release release, Programme figures, List<String> downloads) {

    /** Copies the list and refuses null. */
    public HubRelease {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(figures, "figures");
        downloads = List.copyOf(downloads);
    }
}
