package org.sohoi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.problems.RawHttp.Answer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whoever refuses a request, and however early, it is refused with a problem. */
class EveryErrorIsAProblemTest {

    private static ConfigurableApplicationContext application;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .properties("spring.main.banner-mode=off", "server.port=0", "spring.mvc.problemdetails.enabled=true")
                .run();
        http = new RawHttp(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /hello?name=[              ; 400 ; RequestMustBeWellFormed
            /hello?name={}             ; 400 ; RequestMustBeWellFormed
            /hello?name=a|b            ; 400 ; RequestMustBeWellFormed
            /hello[1]                  ; 400 ; RequestMustBeWellFormed
            /%zz                       ; 400 ; RequestMustBeWellFormed
            /hello%00                  ; 400 ; RequestMustBeWellFormed
            /%FF                       ; 400 ; RequestMustBeWellFormed
            /hello?name=%zz            ; 400 ; UrlMustBeWellFormed
            /hello?name=%F             ; 400 ; UrlMustBeWellFormed
            /hello?name=%FF            ; 400 ; UrlMustBeWellFormed
            /hello?name=%E1%BB         ; 400 ; UrlMustBeWellFormed
            /hello?a=1&n%C0%AFme=x     ; 400 ; UrlMustBeWellFormed
            /hello?name=%ED%A0%80      ; 400 ; UrlMustBeWellFormed
            /nothing                   ; 404 ; PathMustLeadSomewhere
            /error                     ; 404 ; PathMustLeadSomewhere
            /broken                    ; 500 ; ServerMustAnswer
            /gone                      ; 410 ; RequestMustBeAccepted
            """)
    void refuses(String target, int status, String rule) throws IOException {
        for (String accept : new String[] {"*/*", "text/html", "nonsense"}) {
            isProblem(http.get(target, "Accept: " + accept), status, rule);
        }
    }

    @Test
    void refusesAQueryThatIsTooLong() throws IOException {
        Answer answer = http.get("/hello?name=" + "x".repeat(9_000));
        isProblem(answer, answer.status(), answer.json().path("rule").asString());
        assertThat(answer.status()).isIn(400, 414, 431);
        assertThat(answer.json().path("expected").asString()).contains("8 KB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TRACE /hello HTTP/1.1", "GET /hello HTTP/9.9", "GET nothing HTTP/1.1", "G{T /hello HTTP/1.1"})
    void refusesWhatIsNoRequest(String requestLine) throws IOException {
        Answer answer = http.send(requestLine);
        isProblem(answer, answer.status(), answer.json().path("rule").asString());
    }

    @Test
    void refusesOtherMethods() throws IOException {
        Answer answer = http.send("PUT /hello HTTP/1.1", "Content-Length: 0");
        isProblem(answer, 405, "MethodMustBeOffered");
        assertThat(answer.json().path("expected").asString()).isEqualTo("one of GET, POST");
        assertThat(answer.json().path("found").asString()).isEqualTo("PUT");
        assertThat(answer.head()).contains("Allow: ");
    }

    @Test
    void saysItInVietnameseToo() throws IOException {
        Answer answer = http.get("/hello?name=%FF", "Accept-Language: vi");
        assertThat(answer.json().path("title").asString()).isEqualTo("Địa chỉ phải đúng dạng");
        assertThat(http.get("/%zz", "Accept-Language: vi").json().path("title").asString())
                .isEqualTo("Yêu cầu phải đúng dạng");
    }

    @Test
    void readsWhatIsWellFormed() throws IOException {
        assertThat(http.get("/hello?name=H%E1%BB%99i+%22%25%22&a=%00&&b").body())
                .endsWith("{Hội \"%\"}");
    }

    private static void isProblem(Answer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Type: application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("rule").asString()).isEqualTo(rule);
        for (String field : new String[] {"type", "title", "detail", "id", "expected", "found"}) {
            assertThat(answer.json().path(field).asString("")).as(field).isNotBlank();
        }
        assertThat(answer.head() + answer.body()).doesNotContain("Tomcat", "Exception", "org.", "java.");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Greetings.class)
    static class Application {}

    @RestController
    static class Greetings {

        @GetMapping("/hello")
        String hello(@RequestParam(defaultValue = "") String name) {
            return "{" + name + "}";
        }

        @PostMapping("/hello")
        String hello() {
            return "";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("not to be told");
        }

        @GetMapping("/gone")
        void gone(HttpServletResponse response) throws IOException {
            response.sendError(410);
        }
    }
}
