package org.cpip.io.assemble;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.ReadingProfile;

/** The names of columns in a reading profile: those of {@link PlanColumn}, in small letters. */
final class ProfileColumns {

    private ProfileColumns() {}

    /** Refuses a profile that names a column which there is not. */
    static void check(ReadingProfile profile) {
        for (String name : profile.columns().keySet()) {
            if (Arrays.stream(PlanColumn.values())
                    .noneMatch(column -> column.title().equals(name))) {
                throw new InvalidRequestException("The reading profile's line column." + name + "="
                        + profile.columns().get(name) + " names a column that plans do not have; known are "
                        + Arrays.stream(PlanColumn.values())
                                .map(PlanColumn::title)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
        }
    }
}
