package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaCellsInPackagesTest {

    static Stream<String> texts() {
        return Stream.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "", "'", "word")
                .flatMap(sign -> Stream.of(sign + "1", "'" + sign + "1", "''" + sign + "1"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackAndOpensNoFormula(String text) throws IOException {
        Programme programme = Programme.builder().id("p").title(text).build();
        byte[] written = Packages.write(programme);

        assertThat(Packages.read(written).orThrow().title()).isEqualTo(text);
        assertThat(Packages.files(written).get("programme.csv")).doesNotContainPattern(",p,\"?[=+\\-@\\t\\r\\n＝＋－＠]");
    }
}
