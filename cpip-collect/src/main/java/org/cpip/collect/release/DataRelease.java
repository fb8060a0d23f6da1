package org.cpip.collect.release;

import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.Release;

/**
 * A release with its figures.
 *
 * @param release what was published when
 * @param figures the indicators with their protected readings, the areas, geographies and code lists; no actions
 */
@Experimental
public record DataRelease(Release release, Programme figures) {

    /** Refuses null. */
    public DataRelease {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(figures, "figures");
    }
}
