package vn.theo.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;

@TheoTest
@Transactional
class RecordBodyTest {
    @Autowired
    RecordBody recordBody;

    @Autowired
    RecordPerson recordPerson;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Test
    void a_body_is_found_again_under_every_spelling() {
        Body first = recordBody.record("UBND tỉnh", evidence(1, 10, "UBND tỉnh"), "van-phong");
        Body again = recordBody.record("Uỷ ban nhân dân tỉnh", evidence(2, 30, "Uỷ ban nhân dân tỉnh"), "van-phong");

        assertThat(again).isEqualTo(first);
        assertThat(first.slug()).isEqualTo("ubnd-tinh");
        assertThat(first.kind()).isEqualTo("PEOPLES_COMMITTEE");
        assertThat(bodies.findByName("Ủy ban Nhân dân tỉnh")).contains(first);
        assertThat(bodies.listMentions(first.id()))
                .extracting(BodyMention::printed)
                .containsExactly("UBND tỉnh", "Uỷ ban nhân dân tỉnh");
    }

    @Test
    void an_alias_leads_to_one_body_only() {
        Body trade = recordBody.record("Sở Công Thương", null, "van-phong");
        Body finance = recordBody.record("Sở Tài chính", null, "van-phong");
        recordBody.addAlias(trade.id(), "Sở CT", "van-phong");

        assertThat(bodies.findByName("sở ct")).contains(trade);
        assertThatThrownBy(() -> recordBody.addAlias(finance.id(), "Sở CT", "van-phong"))
                .hasMessageContaining("Sở Công Thương");
        assertThat(bodies.listNames(trade.id())).containsExactlyInAnyOrder("Sở Công Thương", "Sở CT");
    }

    @Test
    void a_retracted_mention_takes_the_body_off_the_list_but_not_out_of_the_record() {
        Body body = recordBody.record("Hội Nghề lụa", evidence(1, 5, "Hội Nghề lụa"), "van-phong");
        recordBody.retract(body.id(), evidence(1, 5, "Hội Nghề lụa").quote(), "van-phong", "đọc nhầm");

        assertThat(bodies.listAll()).isEmpty();
        assertThat(bodies.get(body.id())).isEqualTo(body);
        assertThat(recordBody.record("Hội nghề lụa", null, "van-phong")).isEqualTo(body);
    }

    @Test
    void posts_are_true_at_their_date_and_find_their_body() {
        recordBody.record("Ban Chấp hành Đảng bộ tỉnh", null, "van-phong");
        Person person = recordPerson.record(
                "Trần Thị Lụa",
                List.of("Phó Bí thư Tỉnh uỷ", "Chủ tịch UBND tỉnh"),
                LocalDate.of(2010, 11, 18),
                evidence(1, 20, "Trần Thị Lụa"));
        recordPerson.record(
                "Trần Thị Lụa", List.of("Bí thư Tỉnh ủy"), LocalDate.of(2015, 3, 2), evidence(2, 20, "Trần Thị Lụa"));
        Body committee = recordBody.record("Ủy ban nhân dân tỉnh", null, "van-phong");

        List<Tenure> tenures = people.tenuresOf(person.id());

        assertThat(tenures)
                .extracting(Tenure::post)
                .containsExactly("Bí thư Tỉnh ủy", "Phó Bí thư Tỉnh uỷ", "Chủ tịch UBND tỉnh");
        assertThat(tenures.get(2).bodyId()).isEqualTo(committee.id());
        assertThat(people.tenuresAt(committee.id())).extracting(Tenure::post).containsExactly("Chủ tịch UBND tỉnh");
        assertThat(people.findByName("TRẦN THỊ LỤA")).contains(person);
    }

    @Test
    void a_retracted_mention_takes_its_posts_with_it() {
        Evidence words = evidence(1, 20, "Trần Thị Lụa");
        Person person =
                recordPerson.record("Trần Thị Lụa", List.of("Bí thư Tỉnh ủy"), LocalDate.of(2010, 11, 18), words);
        recordPerson.retract(person.id(), words.quote(), "van-phong", "đọc nhầm");

        assertThat(people.tenuresOf(person.id())).isEmpty();
        assertThat(people.listAll()).isEmpty();
    }

    private static Evidence evidence(long documentId, int start, String words) {
        return new Evidence(
                new Quote(documentId, new Span(start, start + words.length()), words),
                "van-phong",
                Instant.parse("2010-11-19T02:00:00Z"));
    }
}
