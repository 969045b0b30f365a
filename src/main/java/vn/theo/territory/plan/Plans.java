package vn.theo.territory.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.NotFound;
import vn.theo.site.Refusal;

/** Plans with all their versions; an edit, an undo and the end of a plan are rows of their own. */
@Repository
class Plans {
    private static final String CURRENT = """
            select p.id, v.id as version, v.previous_id, v.name, v.planned_date, v.legal_basis, v.by, v.at,
                coalesce((select s.state from area_plan_state s where s.plan_id = p.id order by s.id desc limit 1), 'OPEN')
                    as state
            from area_plan p
            join area_plan_version v on v.id = (select max(x.id) from area_plan_version x where x.plan_id = p.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All plans, the one edited last first. */
    List<Plan> listAll() {
        List<Plan> plans =
                jdbc.sql(CURRENT + "order by v.id desc").query(Plans::plan).list();
        Map<Long, List<PlanStep>> steps =
                steps(plans.stream().map(Plan::version).toList());
        return plans.stream()
                .map(plan -> plan.with(steps.getOrDefault(plan.version(), List.of())))
                .toList();
    }

    Plan get(long id) {
        Plan plan = jdbc.sql(CURRENT + "where p.id = :id")
                .param("id", id)
                .query(Plans::plan)
                .optional()
                .orElseThrow(() -> new NotFound("territory.plan.unknown", String.valueOf(id)));
        return plan.with(steps(List.of(plan.version())).getOrDefault(plan.version(), List.of()));
    }

    @Transactional
    long add(String name, LocalDate date, String basis, List<PlanStep> steps, String by) {
        long id = jdbc.sql("insert into area_plan (made_by, made_at) values (:by, :at) returning id")
                .param("by", by)
                .param("at", now())
                .query(Long.class)
                .single();
        addVersion(id, null, name, date, basis, steps, by);
        return id;
    }

    /**
     * Keeps an edited plan as a new version.
     *
     * @throws Refusal when somebody else edited it since, or it is no draft any more
     */
    @Transactional
    void edit(Plan plan, String by) {
        Plan current = lock(plan.id());
        if (current.version() != plan.version()) {
            throw new Refusal("territory.plan.edited-since", current.by());
        }
        addVersion(plan.id(), current.version(), plan.name(), plan.date(), plan.basis(), plan.steps(), by);
    }

    /** Goes back to the version before; a further undo goes back further. */
    @Transactional
    boolean undo(long id, String by) {
        Plan current = lock(id);
        Long previous = current.previous();
        if (previous == null) {
            return false;
        }
        jdbc.sql("""
                        insert into area_plan_version (plan_id, previous_id, name, planned_date, legal_basis, by, at)
                        select plan_id, previous_id, name, planned_date, legal_basis, :by, :at
                        from area_plan_version where id = :previous
                        """)
                .param("by", by)
                .param("at", now())
                .param("previous", previous)
                .update();
        jdbc.sql("""
                        insert into area_plan_step (version_id, place, kind, from_codes, into_codes, into_names, into_parents,
                                                    into_shares, into_children)
                        select (select max(id) from area_plan_version where plan_id = :plan), place, kind, from_codes,
                            into_codes, into_names, into_parents, into_shares, into_children
                        from area_plan_step where version_id = :previous
                        """).param("plan", id).param("previous", previous).update();
        return true;
    }

    /** Says that a plan is discarded, a draft again, or enacted by an act. */
    @Transactional
    void mark(long id, Plan.State state, @Nullable Long act, String by) {
        jdbc.sql("insert into area_plan_state (plan_id, state, act_id, by, at) values (:plan, :state, :act, :by, :at)")
                .param("plan", id)
                .param("state", state.name())
                .param("act", act)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** The plan, with nobody else editing it to the end of this transaction. */
    @Transactional
    Plan lock(long id) {
        jdbc.sql("select id from area_plan where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
        Plan plan = get(id);
        if (!plan.isOpen()) {
            throw new Refusal("territory.plan.closed", plan.name());
        }
        return plan;
    }

    private void addVersion(
            long plan,
            @Nullable Long previous,
            String name,
            LocalDate date,
            String basis,
            List<PlanStep> steps,
            String by) {
        long version = jdbc.sql("""
                        insert into area_plan_version (plan_id, previous_id, name, planned_date, legal_basis, by, at)
                        values (:plan, :previous, :name, :date, :basis, :by, :at) returning id
                        """)
                .param("plan", plan)
                .param("previous", previous)
                .param("name", name)
                .param("date", date)
                .param("basis", basis)
                .param("by", by)
                .param("at", now())
                .query(Long.class)
                .single();
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            jdbc.sql("""
                            insert into area_plan_step (version_id, place, kind, from_codes, into_codes, into_names,
                                                        into_parents, into_shares, into_children)
                            values (:version, :place, :kind, :from, :codes, :names, :parents, :shares, :children)
                            """)
                    .param("version", version)
                    .param("place", i)
                    .param("kind", step.kind().name())
                    .param("from", step.from().toArray(String[]::new))
                    .param(
                            "codes",
                            step.into().stream().map(PlanStep.Unit::code).toArray(String[]::new))
                    .param(
                            "names",
                            step.into().stream().map(PlanStep.Unit::name).toArray(String[]::new))
                    .param(
                            "parents",
                            step.into().stream().map(PlanStep.Unit::parent).toArray(String[]::new))
                    .param(
                            "shares",
                            step.into().stream()
                                    .map(unit -> unit.shares().text())
                                    .toArray(String[]::new))
                    .param(
                            "children",
                            step.into().stream()
                                    .map(unit -> String.join(" ", unit.children()))
                                    .toArray(String[]::new))
                    .update();
        }
    }

    private Map<Long, List<PlanStep>> steps(List<Long> versions) {
        Map<Long, List<PlanStep>> steps = new HashMap<>();
        jdbc.sql("""
                        select version_id, kind, from_codes, into_codes, into_names, into_parents, into_shares, into_children
                        from area_plan_step where version_id = any(:versions::bigint[]) order by version_id, place
                        """).param("versions", versions.toArray(Long[]::new)).query(row -> {
            steps.computeIfAbsent(row.getLong("version_id"), id -> new ArrayList<>())
                    .add(step(row));
        });
        return steps;
    }

    private static PlanStep step(ResultSet row) throws SQLException {
        List<String> codes = texts(row, "into_codes");
        List<String> names = texts(row, "into_names");
        List<String> parents = texts(row, "into_parents");
        List<String> shares = texts(row, "into_shares");
        List<String> children = texts(row, "into_children");
        List<PlanStep.Unit> into = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            into.add(new PlanStep.Unit(
                    codes.get(i),
                    names.get(i),
                    parents.get(i),
                    Shares.of(shares.get(i)),
                    Arrays.stream(children.get(i).split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList()));
        }
        return new PlanStep(PlanStep.Kind.valueOf(row.getString("kind")), texts(row, "from_codes"), into);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getLong("version"),
                row.getObject("previous_id", Long.class),
                row.getString("name"),
                row.getObject("planned_date", LocalDate.class),
                row.getString("legal_basis"),
                List.of(),
                Plan.State.valueOf(row.getString("state")),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
