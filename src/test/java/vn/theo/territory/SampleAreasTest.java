package vn.theo.territory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;

@TheoTest
@Transactional
class SampleAreasTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    SampleAreas sample;

    @Autowired
    Areas areas;

    @Autowired
    AreaChanges changes;

    @Autowired
    Lineages lineages;

    @Test
    void sixty_three_provinces_became_thirty_four() {
        long start = System.nanoTime();
        sample.load();
        long tookMillis = (System.nanoTime() - start) / 1_000_000;

        assertThat(areas.listOn(BEFORE, Area.PROVINCE)).hasSize(63);
        assertThat(areas.listOn(AFTER, Area.PROVINCE)).hasSize(34);
        assertThat(tookMillis).as("time to load, in milliseconds").isLessThan(3_000);
    }

    @Test
    void a_code_names_two_areas_before_and_after_the_merger() {
        sample.load();

        Area old = areas.findByCode("33", BEFORE).orElseThrow();
        Area merged = areas.findByCode("33", AFTER).orElseThrow();

        assertThat(old.id()).isNotEqualTo(merged.id());
        assertThat(areas.findByCode("34", AFTER)).isEmpty();
        assertThat(areas.findByKey("33")).contains(merged);
        assertThat(areas.findByKey("33@2025-06-30")).contains(old);
        assertThat(areas.findByKey("34")).map(Area::key).contains("34@2025-06-30");
        assertThat(changes.listOf(merged.id())).singleElement().isInstanceOfSatisfying(Merged.class, change -> {
            assertThat(change.date()).isEqualTo(AFTER);
            assertThat(change.legalBasis()).contains("202/2025/QH15");
            assertThat(areas.listByIds(change.from())).extracting(Area::code).containsExactly("33", "34");
        });
    }

    @Test
    void three_hundred_eighty_one_communes_became_one_hundred_and_four() {
        sample.load();
        Area merged = areas.findByCode("33", AFTER).orElseThrow();
        Area thaiBinh = areas.findByCode("34", BEFORE).orElseThrow();

        assertThat(areas.listOn(BEFORE, Area.COMMUNE)).hasSize(381);
        assertThat(areas.listChildren(merged.id(), AFTER)).hasSize(104);
        assertThat(areas.listChildren(merged.id(), BEFORE)).isEmpty();
        assertThat(areas.listChildren(thaiBinh.id(), BEFORE))
                .hasSize(8)
                .allMatch(area -> area.level().equals(Area.DISTRICT));
        assertThat(changes.listAbolishedLevels())
                .singleElement()
                .satisfies(level -> assertThat(level.level()).isEqualTo(Area.DISTRICT));
    }

    @Test
    void transfers_add_up_and_split_communes_state_no_share() {
        sample.load();

        List<AreaChange> all = areas.listOn(BEFORE, Area.COMMUNE).stream()
                .flatMap(area -> changes.listOf(area.id()).stream())
                .distinct()
                .toList();

        assertThat(all).filteredOn(change -> change instanceof Split).hasSize(3);
        assertThat(all)
                .filteredOn(Split.class::isInstance)
                .extracting(Split.class::cast)
                .flatExtracting(Split::into)
                .hasSize(6)
                .allMatch(part -> part.share() == null);
        int whole = all.stream()
                .mapToInt(change -> switch (change) {
                    case Merged merged -> merged.from().size();
                    case Renamed renamed -> 1;
                    case AreaChange.Recoded recoded -> 1;
                    case Split split -> 0;
                    case AreaChange.LevelAbolished abolished -> 0;
                })
                .sum();
        assertThat(whole).isEqualTo(384 - 6);
    }

    @Test
    void loading_twice_changes_nothing() {
        sample.load();
        int count = areas.listAll().size();

        assertThat(sample.load()).isZero();
        assertThat(areas.listAll()).hasSize(count);
        Area merged = areas.findByCode("33", AFTER).orElseThrow();
        assertThat(changes.listOf(merged.id())).hasSize(1);
    }

    @Test
    void home_is_the_country_until_a_province_is_chosen() {
        sample.load();
        assertThat(areas.home().level()).isEqualTo(Area.COUNTRY);

        areas.chooseHome(areas.findByCode("34", BEFORE).orElseThrow().id(), "office");

        assertThat(areas.home().name()).isEqualTo("Tỉnh Thái Bình");
    }

    @Test
    void old_thai_binh_is_sixty_five_new_communes_exactly() {
        sample.load();
        Lineage lineage = lineages.current();
        Area thaiBinh = areas.findByCode("34", BEFORE).orElseThrow();
        Set<Long> old = lineage.listWithin(thaiBinh.id(), BEFORE, Area.COMMUNE).stream()
                .map(Area::id)
                .collect(toSet());

        List<Area> touched = communes(lineage).stream()
                .filter(commune ->
                        lineage.listReceived(commune.id()).stream().anyMatch(transfer -> old.contains(transfer.from())))
                .toList();

        assertThat(touched).hasSize(65);
        assertThat(touched)
                .allMatch(commune -> lineage.listReceived(commune.id()).stream()
                        .allMatch(transfer -> old.contains(transfer.from())));
    }

    @Test
    void eight_new_communes_draw_on_two_old_districts() {
        sample.load();
        Lineage lineage = lineages.current();

        assertThat(communes(lineage))
                .filteredOn(commune -> lineage.listReceived(commune.id()).stream()
                                .map(transfer -> lineage.get(transfer.from()).parentId())
                                .distinct()
                                .count()
                        == 2)
                .hasSize(8);
    }

    @Test
    void every_new_commune_bears_a_used_code_so_that_only_code_and_validity_tell_them_apart() {
        sample.load();
        Lineage lineage = lineages.current();

        assertThat(communes(lineage))
                .hasSize(104)
                .allMatch(commune -> lineage.findByCode(commune.code(), BEFORE).isPresent());
        assertThat(communes(lineage)).allSatisfy(commune -> {
            Area before = lineage.findByCode(commune.code(), BEFORE).orElseThrow();
            assertThat(before.id()).isNotEqualTo(commune.id());
            assertThat(areas.findByKey(before.key())).contains(before);
            assertThat(areas.findByKey(commune.key())).contains(commune);
        });
        assertThat(lineage.listTransfers())
                .filteredOn(transfer -> lineage.get(transfer.to()).level().equals(Area.COMMUNE))
                .hasSize(384);
    }

    @Test
    void the_history_of_an_area_tells_every_change_with_its_basis() {
        sample.load();
        Lineage lineage = lineages.current();
        Area merged = areas.findByCode("33", AFTER).orElseThrow();
        Area thaiBinh = areas.findByCode("34", BEFORE).orElseThrow();

        assertThat(lineage.listPast(merged.id()))
                .extracting(transfer -> lineage.get(transfer.from()).code())
                .containsExactlyInAnyOrder("33", "34");
        assertThat(lineage.listFuture(thaiBinh.id()))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.to()).isEqualTo(merged.id()));
        assertThat(changes.listHistory(thaiBinh.id(), lineage))
                .singleElement()
                .satisfies(change -> assertThat(change.legalBasis()).contains("202/2025/QH15"));
    }

    private static List<Area> communes(Lineage lineage) {
        return lineage.listOn(AFTER, Area.COMMUNE);
    }
}
