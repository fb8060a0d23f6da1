package org.cpip.example.spring;

// tag::java[]
import java.util.List;
import org.cpip.jackson.ProgrammeReadException;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.Diagnostic;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

// end::java[]
/** Takes a plan and says which rules it breaks; gives a plan. */
// tag::java[]
@RestController
@RequestMapping("/plan")
class PlanController {

    private volatile Programme plan =
            Programme.builder().id("empty").title("Empty").build();

    @GetMapping
    Programme plan() {
        return plan;
    }

    @PostMapping
    List<String> replace(@RequestBody Programme next) {
        plan = next;
        return ProgrammeValidator.validate(next).stream().map(Object::toString).toList();
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "This is no programme");
        if (e.getCause() instanceof ProgrammeReadException cause) {
            problem.setProperty(
                    "errors",
                    cause.diagnostics().stream().map(Diagnostic::toString).toList());
        }
        return problem;
    }
}
// end::java[]
