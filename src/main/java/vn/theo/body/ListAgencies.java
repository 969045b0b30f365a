package vn.theo.body;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.theo.site.AccountsPage;
import vn.theo.site.AgencyChoices;

/** Every body on record may have an account that reports for it. */
@Component
class ListAgencies implements AgencyChoices {
    private final Bodies bodies;

    ListAgencies(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<AccountsPage.Choice> listAgencies() {
        return bodies.listAll().stream()
                .map(body -> new AccountsPage.Choice(body.id(), body.name()))
                .toList();
    }
}
