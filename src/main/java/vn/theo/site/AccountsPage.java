package vn.theo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.access.Account;

/**
 * Who may log in, and a form for one more.
 *
 * @param madePassword the password just made for {@code madeFor}, shown this once
 * @param error what is wrong with what was typed, which {@code form} keeps
 */
public record AccountsPage(
        Frame frame,
        List<Account> accounts,
        Form form,
        @Nullable String error,
        @Nullable String madeFor,
        @Nullable String madePassword,
        List<Choice> bodies)
        implements Page {
    public AccountsPage {
        accounts = List.copyOf(accounts);
        bodies = List.copyOf(bodies);
    }

    /** What was typed. */
    public record Form(
            String name,
            String displayName,
            String role,
            @Nullable Long bodyId) {
        static Form empty() {
            return new Form("", "", "AGENCY", null);
        }
    }

    /** A body that an agency account can report for. */
    public record Choice(long id, String name) {}

    public String bodyName(Account account) {
        return bodies.stream()
                .filter(body -> account.bodyId() != null && body.id() == account.bodyId())
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }
}
