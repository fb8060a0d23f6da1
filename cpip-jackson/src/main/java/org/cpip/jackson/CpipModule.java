package org.cpip.jackson;

import java.io.Serial;
import java.util.Objects;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Limits;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the canonical JSON form of a {@link Programme}, alone or inside the user's own values.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it, and so does Spring Boot 4. The mapper says how the JSON
 * is laid out; names, order and values are those of {@code ProgrammeIO}, whatever the mapper's settings for naming,
 * inclusion and unknown fields. What cannot be read is a {@link ProgrammeReadException}, and nothing of it is returned.
 * A null in the place of a programme stays null. Safe for use by many threads.
 */
public final class CpipModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With default limits; for {@link java.util.ServiceLoader}. */
    public CpipModule() {
        this(Limits.defaults());
    }

    /**
     * With other limits. Added after {@code findAndAddModules()}, it takes the place of the one found.
     *
     * @param limits how much of one programme is read; its {@code bytes} bound the programme's JSON in UTF-8 without
     *     spaces, one line a token. The mapper's own constraints hold as well
     */
    public CpipModule(Limits limits) {
        super("org.cpip.jackson");
        Objects.requireNonNull(limits, "limits");
        addSerializer(Programme.class, new ProgrammeSerializer());
        addDeserializer(Programme.class, new ProgrammeDeserializer(limits));
    }
}
