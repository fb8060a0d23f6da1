package org.cpip.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it stands, on a free port, over HTTP. */
class PlanControllerTest {

    private static final Programme PLAN = Programme.builder()
            .id("safer-harbours")
            .title("Safer Harbours \u2013 \u00c9t\u00e9")
            .summary("Fewer wrecks")
            .build();

    private static ConfigurableApplicationContext service;
    private static URI address;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(PlanApplication.class);
        service = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
        address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/plan");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void givesBackThePlanThatItTook() throws Exception {
        HttpResponse<byte[]> taken = post(canonical(PLAN));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(text(taken)).isEqualTo("[]");
        HttpResponse<byte[]> given = send(HttpRequest.newBuilder(address).build());
        assertThat(given.headers().firstValue("content-type")).contains("application/json");
        assertThat(ProgrammeJson.read(Source.of("body", given.body()), ReadOptions.defaults())
                        .orThrow())
                .isEqualTo(PLAN);
        assertThat(text(given)).startsWith("{\"schemaVersion\":\"2\",\"id\":\"safer-harbours\",\"title\":");
    }

    @Test
    void answersWhatCannotBeReadWithItsPlace() throws Exception {
        String body = "{\"schemaVersion\":\"2\",\"id\":\"p\",\"title\":\"P\",\n \"workstreams\":5}";
        HttpResponse<byte[]> refused = post(body.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("JSON-010 JSON:2:16: ", "a list");
    }

    @Test
    void answersBrokenJsonToo() throws Exception {
        HttpResponse<byte[]> refused = post("{\"id\":".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("This is no programme");
    }

    private static HttpResponse<byte[]> post(byte[] body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static byte[] canonical(Programme plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeJson.write(plan, out);
        return out.toByteArray();
    }
}
