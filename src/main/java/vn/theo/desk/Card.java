package vn.theo.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckBox;
import vn.theo.document.Decision;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;

/**
 * A proposal as the desk shows it.
 *
 * @param problems what must be filled in before it can be recorded, in words
 * @param decision the decision that stands, null while the proposal is open
 * @param fields the edit form, empty when it is closed
 * @param message what was just refused, null otherwise
 * @param check what the arithmetic says of a rate, null for everything else
 * @param origin where it comes from, and what people made of the likes of it
 */
public record Card(
        Proposal proposal,
        Group group,
        CardText text,
        List<String> problems,
        @Nullable Decision decision,
        List<Field> fields,
        @Nullable String message,
        @Nullable CheckBox check,
        CardOrigin origin) {
    public Card {
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
    }

    public String anchor() {
        return "p" + proposal.id();
    }

    public String address() {
        return "/tin-den/" + proposal.documentId() + "/de-xuat/" + proposal.id();
    }

    public boolean open() {
        return proposal.state() == ProposalState.PENDING;
    }

    public boolean editing() {
        return !fields.isEmpty();
    }

    public String stateStyle() {
        return proposal.state().name().toLowerCase(Locale.ROOT);
    }

    Card withMessage(String told) {
        return new Card(proposal, group, text, problems, decision, fields, told, check, origin);
    }

    /** The same card when what it waits for comes with the others confirmed together with it. */
    Card withoutProblems() {
        return new Card(proposal, group, text, List.of(), decision, fields, message, check, origin);
    }

    Card explained(WhyBox why) {
        return new Card(proposal, group, text, problems, decision, fields, message, check, origin.with(why));
    }
}
