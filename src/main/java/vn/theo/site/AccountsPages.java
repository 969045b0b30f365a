package vn.theo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Accounts;
import vn.theo.access.ForOffice;
import vn.theo.access.Passwords;
import vn.theo.access.Role;

@Controller
class AccountsPages {
    private final Accounts accounts;
    private final ObjectProvider<AgencyChoices> agencies;

    AccountsPages(Accounts accounts, ObjectProvider<AgencyChoices> agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @ForOffice
    @GetMapping("/tai-khoan")
    AccountsPage show(Frame frame) {
        return page(frame, AccountsPage.Form.empty(), null, null, null);
    }

    @ForOffice
    @PostMapping("/tai-khoan")
    AccountsPage open(
            Frame frame,
            @RequestParam String name,
            @RequestParam String displayName,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long bodyId) {
        AccountsPage.Form form = new AccountsPage.Form(name.strip(), displayName.strip(), role.name(), bodyId);
        if (role == Role.AGENCY && bodyId == null) {
            return page(frame, form, frame.t("site.account-needs-body"), null, null);
        }
        String password = Passwords.generate();
        try {
            accounts.open(form.name(), form.displayName(), role, bodyId, password);
            return page(frame, AccountsPage.Form.empty(), null, form.name(), password);
        } catch (IllegalArgumentException wrong) {
            return page(frame, form, frame.t("site.account-name-hint"), null, null);
        } catch (DuplicateKeyException taken) {
            return page(frame, form, frame.t("site.account-taken", form.name()), null, null);
        }
    }

    @ForOffice
    @PostMapping("/tai-khoan/{name}/mat-khau")
    AccountsPage newPassword(Frame frame, @PathVariable String name) {
        if (accounts.findByName(name).isEmpty()) {
            throw new NotFound(frame.t("site.account-unknown", name));
        }
        String password = Passwords.generate();
        accounts.changePassword(name, password);
        return page(frame, AccountsPage.Form.empty(), null, name, password);
    }

    private AccountsPage page(
            Frame frame,
            AccountsPage.Form form,
            @Nullable String error,
            @Nullable String madeFor,
            @Nullable String madePassword) {
        List<AccountsPage.Choice> bodies = agencies.stream()
                .flatMap(source -> source.listAgencies().stream())
                .toList();
        return new AccountsPage(frame, accounts.listAll(), form, error, madeFor, madePassword, bodies);
    }
}
