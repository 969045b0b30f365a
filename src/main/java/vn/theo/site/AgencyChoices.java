package vn.theo.site;

import java.util.List;

/** Names the bodies that an agency account can report for; the module of bodies provides it. */
public interface AgencyChoices {
    List<AccountsPage.Choice> listAgencies();
}
