package org.policygraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Knows the curator by name and password; takes equally long for every wrong one. */
record CuratorCheck(CuratorProperties curator) implements AuthenticationProvider {

    static final String NAME = "curator";
    static final String AUTHORITY = "write";

    @Override
    public Authentication authenticate(Authentication claimed) {
        // A colon cannot stand in the name, so the two together are equal only if each is.
        boolean known = equal(NAME + ":" + curator.password(), claimed.getName() + ":" + claimed.getCredentials());
        if (!curator.exists() || !known) {
            throw new BadCredentialsException("the user or the password is wrong");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                NAME, "", List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
