package org.policygraph.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Opens all reads and closes all writes but the curator's, for every face at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CuratorProperties.class)
class AccessConfiguration {

    /** Before Spring Security, whose filters would answer first. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    AccessProblems accessProblems(CuratorProperties curator) {
        return new AccessProblems(curator);
    }

    @Bean
    AuthenticationManager curators(CuratorProperties curator) {
        return new ProviderManager(new CuratorCheck(curator));
    }

    @Bean
    FilterRegistrationBean<OpenReads> openReads() {
        var registration = new FilterRegistrationBean<>(new OpenReads());
        registration.setOrder(FIRST);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnPagesOnly> ownPagesOnly() {
        var registration = new FilterRegistrationBean<>(new OwnPagesOnly());
        registration.setOrder(FIRST + 1);
        return registration;
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, AuthenticationManager curators, AccessProblems problems) {
        return http.authenticationManager(curators)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/sparql")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/releases")
                        .hasAuthority(CuratorCheck.AUTHORITY)
                        // Everything else there only reads, and says itself which methods it has.
                        .requestMatchers("/api/**")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(CuratorCheck.AUTHORITY))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                // OwnPagesOnly does what tokens in forms would, for programs and pages alike.
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // Each face says itself how long its answers are good.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }
}
