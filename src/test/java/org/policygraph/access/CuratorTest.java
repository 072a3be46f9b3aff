package org.policygraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class CuratorTest {

    @Test
    void isKnownByNameAndPassword() {
        var check = new CuratorCheck(new CuratorProperties("secret"));
        assertThat(check.authenticate(claim("curator", "secret")).isAuthenticated())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"secret, curator, wrong", "secret, somebody, secret", "secret, curator, ''", "'', curator, ''"})
    void isNobodyElse(String set, String name, String password) {
        var check = new CuratorCheck(new CuratorProperties(set));
        assertThatThrownBy(() -> check.authenticate(claim(name, password))).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(new CuratorProperties("secret").toString()).doesNotContain("secret");
    }

    @Test
    void isNobodyWhereNoPasswordIsSetAndTheAnswerSaysHowToSetIt() throws IOException {
        MockHttpServletResponse response = refusal("");
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(body(response)).contains("policygraph.curator.password", "POLICYGRAPH_CURATOR_PASSWORD");
    }

    @Test
    void isAskedForThePasswordThatIsSet() throws IOException {
        MockHttpServletResponse response = refusal("secret");
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Basic ");
        assertThat(body(response)).doesNotContain("secret");
    }

    private static MockHttpServletResponse refusal(String password) throws IOException {
        var response = new MockHttpServletResponse();
        var problems = new AccessProblems(new CuratorProperties(password));
        problems.commence(
                new MockHttpServletRequest("POST", "/sparql/update"),
                response,
                new InsufficientAuthenticationException("nobody"));
        return response;
    }

    private static String body(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return response.getContentAsString();
    }

    private static UsernamePasswordAuthenticationToken claim(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }
}
