package org.cpip.example.spring;

// tag::java[]
import java.io.IOException;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

// end::java[]
/** Takes a programme in and out without any mapper; a bean of this type is all that Spring Boot 3 needs. */
// tag::java[]
final class ProgrammeConverter extends AbstractHttpMessageConverter<Programme> {

    ProgrammeConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Programme.class;
    }

    @Override
    protected Programme readInternal(Class<? extends Programme> type, HttpInputMessage input) throws IOException {
        Source body = Source.of("body", input.getBody(), Limits.defaults());
        ImportResult result = ProgrammeJson.read(body, ReadOptions.defaults());
        if (result.hasErrors()) {
            throw new HttpMessageNotReadableException(result.diagnostics().toString(), input);
        }
        return result.orThrow();
    }

    @Override
    protected void writeInternal(Programme plan, HttpOutputMessage output) throws IOException {
        ProgrammeJson.write(plan, output.getBody());
    }
}
// end::java[]
