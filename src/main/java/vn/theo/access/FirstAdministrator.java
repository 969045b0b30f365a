package vn.theo.access;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the office's first account on an empty database; its password is made here and told once. */
@Component
@Order(0)
public class FirstAdministrator implements ApplicationRunner {
    public static final String NAME = "quantri";

    private final Accounts accounts;
    private volatile String password = "";

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.listAll().isEmpty()) {
            String generated = Passwords.generate();
            accounts.open(NAME, "Quản trị viên", Role.OFFICE, null, generated);
            password = generated;
        }
    }

    /** The password made by this start; empty on every later start, since only its hash is kept. */
    public Optional<String> newPassword() {
        return password.isEmpty() ? Optional.empty() : Optional.of(password);
    }
}
