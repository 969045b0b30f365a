package vn.theo.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Sign-in by form, sessions, CSRF tokens and headers; which role a page is for is declared on its controller method. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    @Bean
    SecurityFilterChain securityFilters(HttpSecurity http, CommandKey commandKey) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // A browser never sends the key by itself, so no other site can make it send a form.
                .csrf(csrf -> csrf.ignoringRequestMatchers(commandKey::isCarriedBy))
                .addFilterAfter(commandKey, SecurityContextHolderFilter.class)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .defaultSuccessUrl("/ban-lam-viec")
                        .failureUrl("/dang-nhap?sai"))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /** The key is looked at among the filters of security alone, not once more before them. */
    @Bean
    FilterRegistrationBean<CommandKey> commandKeyNotTwice(CommandKey commandKey) {
        FilterRegistrationBean<CommandKey> registration = new FilterRegistrationBean<>(commandKey);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accountsByName(Accounts accounts) {
        return name -> accounts.findSignIn(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
