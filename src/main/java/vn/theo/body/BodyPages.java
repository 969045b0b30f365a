package vn.theo.body;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Evidence;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;

/** The public sees only what published documents say; a person of whom none speaks has no public page. */
@Controller
class BodyPages {
    private final Bodies bodies;
    private final People people;
    private final List<Involvements> involvements;

    BodyPages(Bodies bodies, People people, List<Involvements> involvements) {
        this.bodies = bodies;
        this.people = people;
        this.involvements = involvements;
    }

    @ForEveryone
    @GetMapping("/can-bo/{slug}")
    PersonPage person(Frame frame, @PathVariable String slug) {
        Person person = people.findBySlug(slug).orElseThrow(() -> new NotFound("body.person-not-found", slug));
        Predicate<Evidence> visible = visibleTo(frame);
        if (people.listMentions(person.id()).stream().noneMatch(visible)) {
            throw new NotFound("body.person-not-found", slug);
        }
        return new PersonPage(
                frame,
                person,
                people.tenuresOf(person.id()).stream()
                        .filter(tenure -> visible.test(tenure.evidence()))
                        .map(this::post)
                        .toList(),
                involvements.stream()
                        .flatMap(each -> each.listOfPerson(person.id(), !frame.signedIn()).stream())
                        .toList());
    }

    @ForEveryone
    @GetMapping("/co-quan/{slug}")
    BodyPage body(Frame frame, @PathVariable String slug) {
        Body body = bodies.findBySlug(slug).orElseThrow(() -> new NotFound("body.not-found", slug));
        Predicate<Evidence> visible = visibleTo(frame);
        List<BodyMention> mentions = bodies.listMentions(body.id()).stream()
                .filter(mention -> mention.evidence() != null && visible.test(mention.evidence()))
                .toList();
        if (!frame.signedIn() && mentions.isEmpty()) {
            throw new NotFound("body.not-found", slug);
        }
        return new BodyPage(
                frame,
                body,
                bodies.listNames(body.id()).stream()
                        .filter(name -> !name.equals(body.name()))
                        .toList(),
                people.tenuresAt(body.id()).stream()
                        .filter(tenure -> visible.test(tenure.evidence()))
                        .map(tenure -> new BodyPage.Holder(people.get(tenure.personId()), tenure))
                        .toList(),
                mentions,
                involvements.stream()
                        .flatMap(each -> each.listOfBody(body.id(), !frame.signedIn()).stream())
                        .toList());
    }

    private PersonPage.Post post(Tenure tenure) {
        Long bodyId = tenure.bodyId();
        return new PersonPage.Post(tenure, bodyId == null ? null : bodies.get(bodyId));
    }

    private Predicate<Evidence> visibleTo(Frame frame) {
        return evidence -> frame.mayRead(evidence.quote());
    }
}
