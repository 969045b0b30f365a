package vn.theo.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security holds it during a session. */
final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final Account account;
    private final String hash;

    SignedIn(Account account, String hash) {
        this.account = account;
        this.hash = hash;
    }

    Account account() {
        return account;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return account.name();
    }
}
