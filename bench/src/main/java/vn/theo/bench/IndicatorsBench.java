package vn.theo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Loads a national table made from a seed through HTTP into the application as shipped, checks what stands in the database
 * against plain SQL, then times queries as a client sees them, with physical limits of the same machine beside them: a COPY
 * into a bare table, a select by primary key, a plain sum in SQL. Answers are not cached by the application.
 */
public final class IndicatorsBench {
    private static final int PORT = 8497;
    private static final int COMMUNES = 3_321;
    private static final int REPORTING = 3_287;
    private static final int QUARTERS = 20;
    private static final int ELEMENTS = 50;
    private static final int COMMUNE_ELEMENTS = 30;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final int MOST_WARM_UPS = 3_000;
    private static final String NEW_QUARTERS = "2026-Q1..2030-Q4";
    private static final String OLD_QUARTERS = "2020-Q1..2024-Q4";

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Double> limits = new LinkedHashMap<>();

    private IndicatorsBench() {}

    public static void main(String[] arguments) throws Exception {
        IndicatorsBench bench = new IndicatorsBench();
        try (Application application = Application.start(PORT)) {
            bench.run(application);
        }
        bench.print(Arrays.asList(arguments).contains("--json"));
    }

    private void run(Application application) throws Exception {
        try (Connection database = application.database();
                Statement sql = database.createStatement()) {
            define(sql);
            long before = size(sql);
            Path table = table(sql);
            int values = load(application, table);
            sql.execute("vacuum analyze");
            figures.put("values", (double) values);
            figures.put("bytes_per_value", (double) (size(sql) - before) / values);
            verify(sql, application, values);
            limitOfCopy(database, sql, values);
            figures.put("checks_done_after_seconds", application.settle());
            queries(application, sql);
            figures.put("application_megabytes", application.residentBytes() / 1e6);
            limits.put("application_megabytes", 1_000.0);
            Files.delete(table);
        }
        cold(application);
    }

    /** The first answers of an application that has just started, which holds no figure in memory yet. */
    private void cold(Application application) throws Exception {
        application.restart();
        figures.put("cold_area_page_ms", once(application, "/dia-ban/33"));
        figures.put("second_area_page_ms", once(application, "/dia-ban/33"));
        application.restart();
        figures.put(
                "cold_q10_ms",
                once(application, "/api/so-lieu?chi-tieu=" + elements(ELEMENTS) + "&cap=PROVINCE&ky=" + NEW_QUARTERS));
    }

    private static double once(Application application, String path) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = application.get(path);
        require(answer.statusCode() == 200, path + " answers " + answer.statusCode());
        return (System.nanoTime() - start) / 1e6;
    }

    private static void define(Statement sql) throws SQLException {
        sql.execute("""
                insert into indicator (slug, name, unit, kind, direction, price_basis, source)
                select 'bench-' || lpad(n::text, 2, '0'), 'Chỉ tiêu thử ' || n, 'tỷ đồng', 'FLOW', 'UP', 'NOT_STATED', 'bench'
                from generate_series(1, 50) n
                """);
        // communes for the provinces whose communes are not shipped, until the country has 3,321
        sql.execute("""
                insert into area (code, name, level, valid_from, parent_id)
                select 'B' || lpad(n::text, 5, '0'), 'Xã thử ' || n, 'COMMUNE', date '2025-07-01', p.id
                from generate_series(1, %d - (select count(*) from area where level = 'COMMUNE' and valid_to is null)) n
                join (select id, row_number() over (order by code) - 1 as place from area
                      where level = 'PROVINCE' and valid_to is null and code <> '33') p on p.place = n %% 33
                """.formatted(COMMUNES));
    }

    private static long size(Statement sql) throws SQLException {
        return number(sql, "select pg_database_size(current_database())");
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String[] texts(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery("select string_agg(code, ',' order by code) from (" + query + ") c")) {
            row.next();
            return row.getString(1).split(",");
        }
    }

    private static Path table(Statement sql) throws SQLException, IOException {
        String[] provinces = texts(sql, "select code from area where level = 'PROVINCE' and valid_to is null");
        String[] old = texts(
                sql, "select code from area where level = 'PROVINCE' and valid_from < date '2025-01-01'");
        String[] communes = texts(sql, "select code from area where level = 'COMMUNE' and valid_to is null");
        Random random = new Random(20250701);
        Path file = Files.createTempFile("theo-bench", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("indicator,area,period,value\n");
            for (int element = 1; element <= ELEMENTS; element++) {
                rows(out, element, provinces, provinces.length, 2026, random);
                rows(out, element, communes, element <= COMMUNE_ELEMENTS ? REPORTING : 0, 2026, random);
                rows(out, element, old, old.length, 2020, random);
            }
        }
        return file;
    }

    private static void rows(BufferedWriter out, int element, String[] areas, int most, int year, Random random)
            throws IOException {
        String code = "bench-" + (element < 10 ? "0" : "") + element + ",";
        for (int area = 0; area < most; area++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                out.write(code + areas[area] + "," + (year + quarter / 4) + "-Q" + (quarter % 4 + 1) + ","
                        + random.nextInt(10_000_000) / 100 + "." + random.nextInt(100) + "\n");
            }
        }
    }

    private int load(Application application, Path table) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = application.post("/api/so-lieu/nap?nguon=bench&ten-tep=bench.csv", table);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 200 || !answer.body().contains("\"written\":true")) {
            throw new IOException("The table was not loaded: " + answer.statusCode() + " " + answer.body());
        }
        int values = Integer.parseInt(answer.body().replaceAll(".*\"added\":(\\d+).*", "$1"));
        figures.put("import_values_per_second", values / seconds);
        limits.put("import_values_per_second", 150_000.0);
        return values;
    }

    /** Counts and sums of plain SQL against what the application answers. */
    private static void verify(Statement sql, Application application, int values) throws Exception {
        long stored = number(sql, "select sum(cardinality(amounts)) from series_part");
        require(stored == values, "the database holds " + stored + " values, " + values + " were loaded");
        try (ResultSet row = sql.executeQuery("""
                select sum(v.amount / (10::numeric ^ p.scale))
                from series s join series_part p on p.series_id = s.id
                join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id,
                     unnest(p.starts, p.amounts) v(start, amount)
                where i.slug = 'bench-07' and a.level = 'PROVINCE' and v.start >= date '2026-01-01'
                """)) {
            row.next();
            double expected = row.getDouble(1);
            String body = application.get("/api/so-lieu?chi-tieu=bench-07&cap=PROVINCE&ky=" + NEW_QUARTERS).body();
            String list = body.substring(body.indexOf("\"values\":"), body.indexOf(",\"derivations\""));
            double sum = Arrays.stream(list.replaceAll("[^0-9.,-]", "").split(","))
                    .filter(each -> !each.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .sum();
            require(Math.abs(sum - expected) < 0.01, "the table sums to " + sum + ", SQL to " + expected);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Not timed, since " + otherwise);
        }
    }

    private void limitOfCopy(Connection database, Statement sql, int values) throws SQLException, IOException {
        sql.execute("create table bare (indicator int, area int, period date, value numeric)");
        StringBuilder rows = new StringBuilder(values * 24);
        for (int i = 0; i < values; i++) {
            rows.append(i % 50).append('\t').append(i % 3355).append("\t2026-01-01\t").append(i).append(".5\n");
        }
        long start = System.nanoTime();
        database.unwrap(org.postgresql.PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bare from stdin", new java.io.StringReader(rows.toString()));
        figures.put("limit_copy_values_per_second", values / ((System.nanoTime() - start) / 1e9));
        start = System.nanoTime();
        number(sql, "select count(*) from (select sum(value) from bare group by indicator, area) s");
        figures.put("limit_sql_sum_ms", (System.nanoTime() - start) / 1e6);
        sql.execute("drop table bare");
    }

    private void queries(Application application, Statement sql) throws Exception {
        String thirty = elements(COMMUNE_ELEMENTS);
        query(application, "q1", "/api/so-lieu?chi-tieu=bench-03&cap=PROVINCE&ky=" + NEW_QUARTERS, 5, 10);
        query(application, "q4", "/api/so-lieu/xep-hang?chi-tieu=bench-03&cap=COMMUNE&ky=2028-Q2", 15, 25);
        query(application, "q5", "/api/so-lieu?chi-tieu=" + thirty + "&dia-ban=VN&ky=" + NEW_QUARTERS, 15, 25);
        query(application, "q6", "/api/so-lieu?chi-tieu=bench-03&cap=COMMUNE&ky=" + NEW_QUARTERS, 60, 80);
        query(application, "q10", "/api/so-lieu?chi-tieu=" + elements(ELEMENTS) + "&cap=PROVINCE&ky=" + NEW_QUARTERS, 60, 80);
        query(application, "find", "/tim/goi-y?q=" + Application.encoded("xã thử 12"), 50, 50);
        double changed = median(times(application, "/api/so-lieu?chi-tieu=bench-03&cap=PROVINCE&ky=" + OLD_QUARTERS, 200));
        double same = median(times(application, "/api/so-lieu?chi-tieu=bench-03&cap=PROVINCE&ky=" + NEW_QUARTERS, 200));
        figures.put("changed_map_ratio", changed / same);
        limits.put("changed_map_ratio", 2.0);
        limits.put("bytes_per_value", 200.0);
        requestsPerSecond(application);
        double[] keys = new double[200];
        for (int i = 0; i < keys.length; i++) {
            long start = System.nanoTime();
            number(sql, "select id from indicator where id = 1");
            keys[i] = (System.nanoTime() - start) / 1e6;
        }
        figures.put("limit_primary_key_select_ms", median(keys));
    }

    private static String elements(int count) {
        StringBuilder codes = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            codes.append(i == 1 ? "" : ",").append("bench-").append(i < 10 ? "0" : "").append(i);
        }
        return codes.toString();
    }

    private void query(Application application, String name, String path, double p50, double p95) throws Exception {
        double[] times = times(application, path, 120);
        figures.put(name + "_p50_ms", median(times));
        figures.put(name + "_p95_ms", times[(int) Math.ceil(0.95 * times.length) - 1]);
        limits.put(name + "_p50_ms", p50);
        limits.put(name + "_p95_ms", p95);
    }

    /** Milliseconds of each of many requests one after another, ascending, after seconds of warming up. */
    private static double[] times(Application application, String path, int count) throws Exception {
        double[] times = new double[count];
        long warm = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; i < MOST_WARM_UPS && System.nanoTime() < warm; i++) {
            HttpResponse<String> answer = application.get(path);
            require(answer.statusCode() == 200, path + " answers " + answer.statusCode() + " " + answer.body());
        }
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            application.get(path);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /** Four clients at once for a few seconds, bounded in number too; client and server share the cores. */
    private void requestsPerSecond(Application application) throws InterruptedException {
        requestsPerSecond(application, 3);
        figures.put("q1_requests_per_second", requestsPerSecond(application, 6));
        limits.put("q1_requests_per_second", 1_000.0);
    }

    private double requestsPerSecond(Application application, int seconds) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Thread[] clients = new Thread[4];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = Thread.ofPlatform().start(() -> {
                try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                    HttpRequest request = HttpRequest.newBuilder(application.uri(
                                    "/api/so-lieu?chi-tieu=bench-03&cap=PROVINCE&ky=" + NEW_QUARTERS))
                            .build();
                    while (System.nanoTime() < end && done.get() < 100_000) {
                        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                        (status == 200 ? done : failed).incrementAndGet();
                    }
                } catch (IOException cause) {
                    failed.incrementAndGet();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        for (Thread client : clients) {
            client.join();
        }
        require(failed.get() == 0, failed.get() + " requests failed");
        return done.get() / (double) seconds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(boolean json) {
        StringBuilder out = new StringBuilder(json ? "{" : "Figures of national size, through HTTP\n");
        String comma = "";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            Double limit = limits.get(figure.getKey());
            if (json) {
                out.append(comma).append(String.format(Locale.ROOT, "\"%s\": %.4f", figure.getKey(), figure.getValue()));
                if (limit != null) {
                    out.append(String.format(Locale.ROOT, ", \"%s_limit\": %.1f", figure.getKey(), limit));
                }
                comma = ", ";
            } else {
                out.append(String.format(Locale.ROOT, "  %-30s %,14.2f", figure.getKey(), figure.getValue()));
                out.append(limit == null ? "%n".formatted() : String.format(Locale.ROOT, "   limit %,.1f%n", limit));
            }
        }
        System.out.println(json ? out.append('}') : out.toString().stripTrailing());
    }
}
