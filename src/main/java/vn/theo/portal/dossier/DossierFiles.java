package vn.theo.portal.dossier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.theo.access.ForEveryone;
import vn.theo.check.CheckResult;
import vn.theo.check.doubt.Doubt;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.portal.Edition;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Areas;

/** The dossier as files: targets and figures as CSV, everything with its words as JSON. */
@Controller
class DossierFiles {
    private static final List<String> HEAD = List.of(
            "loai",
            "chi_tieu",
            "ten",
            "ma_dia_ban",
            "ky",
            "so_sanh",
            "gia_tri",
            "don_vi",
            "loai_so_lieu",
            "ket_luan",
            "nguon",
            "cau_goc",
            "van_ban",
            "tu",
            "den",
            "nghi_van");

    private final ReadDossier read;
    private final Areas areas;

    DossierFiles(ReadDossier read, Areas areas) {
        this.read = read;
        this.areas = areas;
    }

    /** The dossier for programs; numbers are plain, periods in the text form of the addresses. */
    record DossierFile(
            String address,
            String symbol,
            String title,
            String issuer,
            String period,
            @Nullable LocalDate adoptedOn,
            @Nullable Quote quote,
            List<Measured> targets,
            List<Measured> figures,
            List<Measured> claims,
            List<Told> story,
            List<Article> news) {}

    /**
     * A target, a figure or a claim.
     *
     * @param value null while the figure is in dispute and the reader is the public
     * @param doubt what is doubted about it, in words
     */
    record Measured(
            String kind,
            String indicator,
            String name,
            String areaCode,
            String period,
            @Nullable String comparator,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String vintage,
            @Nullable String verdict,
            String source,
            @Nullable Quote quote,
            @Nullable String doubt) {}

    /** A line of the story. */
    record Told(
            LocalDate day,
            String kind,
            String words,
            @Nullable Quote quote) {}

    /** A published article. */
    record Article(String address, String title) {}

    @ForEveryone
    @GetMapping(value = "/nghi-quyet/{slug:[a-z0-9-]+}.json")
    ResponseEntity<DossierFile> json(Frame frame, @PathVariable String slug) {
        Dossier dossier = dossier(frame, slug);
        Resolution resolution = dossier.resolution();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new DossierFile(
                        resolution.address(),
                        resolution.symbol(),
                        resolution.title(),
                        resolution.issuerName(),
                        resolution.period().text(),
                        resolution.adoptedOn(),
                        quote(resolution.evidence()),
                        dossier.targets().stream().map(this::target).toList(),
                        figures(frame, dossier),
                        claims(frame, dossier),
                        dossier.story().stream()
                                .map(event -> new Told(event.day(), event.kind().name(), event.words(), event.quote()))
                                .toList(),
                        dossier.news().stream().map(DossierFiles::article).toList()));
    }

    @ForEveryone
    @GetMapping("/nghi-quyet/{slug:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> csv(Frame frame, @PathVariable String slug) {
        Dossier dossier = dossier(frame, slug);
        String lines = Stream.concat(
                        Stream.of(HEAD),
                        Stream.of(
                                        dossier.targets().stream()
                                                .map(this::target)
                                                .toList(),
                                        figures(frame, dossier),
                                        claims(frame, dossier))
                                .flatMap(List::stream)
                                .map(DossierFiles::cells))
                .map(DossierFiles::line)
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + ".csv")
                                .build()
                                .toString())
                .body(("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8));
    }

    private Dossier dossier(Frame frame, String slug) {
        boolean forPublic = !frame.signedIn();
        return read.find(slug, forPublic)
                .map(resolution -> read.of(resolution, forPublic))
                .orElseThrow(() -> new NotFound("portal.unknown.resolution"));
    }

    private Measured target(TargetRow row) {
        return new Measured(
                "TARGET",
                row.indicator().slug(),
                row.indicator().name(),
                areas.get(row.target().areaId()).key(),
                row.target().period().text(),
                row.target().comparator().sign(),
                row.target().value(),
                row.target().unit(),
                null,
                row.verdict().getClass().getSimpleName(),
                row.target().source(),
                quote(row.target().evidence()),
                null);
    }

    /** What the documents state, and the figures that verdicts rest on when they come from elsewhere. */
    private List<Measured> figures(Frame frame, Dossier dossier) {
        Map<Long, List<Doubt>> doubts = read.doubts(dossier);
        List<Measured> figures = new ArrayList<>();
        List<Long> taken = new ArrayList<>();
        for (StatedRow row : dossier.stated()) {
            for (Observation level : row.levels()) {
                taken.add(level.id());
                figures.add(figure(frame, row.indicator(), level, doubts.getOrDefault(level.id(), List.of())));
            }
        }
        for (TargetRow row : dossier.targets()) {
            Observation figure = row.figure();
            if (figure != null && !taken.contains(figure.id())) {
                figures.add(figure(frame, row.indicator(), figure, doubts.getOrDefault(figure.id(), List.of())));
            }
        }
        return figures;
    }

    private Measured figure(Frame frame, Indicator indicator, Observation figure, List<Doubt> doubts) {
        boolean heldBack = !frame.signedIn() && doubts.stream().anyMatch(Doubt::holdsBack);
        String told = doubts.stream()
                .map(doubt -> DoubtLine.of(frame, doubt))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Measured(
                "FIGURE",
                indicator.slug(),
                indicator.name(),
                areas.get(figure.areaId()).key(),
                figure.period().text(),
                null,
                heldBack ? null : figure.value(),
                figure.unit(),
                figure.vintage().name(),
                null,
                figure.source(),
                quote(figure.evidence()),
                told.isEmpty() ? null : told);
    }

    private static List<Measured> claims(Frame frame, Dossier dossier) {
        return dossier.stated().stream()
                .flatMap(row -> row.claimed().stream())
                .map(result -> claim(frame, result))
                .toList();
    }

    private static Measured claim(Frame frame, CheckResult result) {
        Period period = result.claim().period();
        return new Measured(
                result.claim().kind().name(),
                result.indicator().slug(),
                result.indicator().name(),
                result.area().key(),
                period.text(),
                null,
                result.claim().value(),
                result.claim().unit(),
                null,
                result.conclusion().name(),
                result.claim().source(),
                quote(result.claim().evidence()),
                result.isDoubt()
                        ? frame.t("check.conclusion." + result.conclusion().name())
                        : null);
    }

    private static Article article(Edition story) {
        return new Article(story.address(), story.text().title());
    }

    private static @Nullable Quote quote(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.quote();
    }

    private static List<String> cells(Measured row) {
        Quote quote = row.quote();
        return List.of(
                row.kind(),
                row.indicator(),
                row.name(),
                row.areaCode(),
                row.period(),
                orEmpty(row.comparator()),
                row.value() == null ? "" : row.value().toPlainString(),
                row.unit(),
                orEmpty(row.vintage()),
                orEmpty(row.verdict()),
                row.source(),
                quote == null ? "" : quote.text(),
                quote == null ? "" : String.valueOf(quote.documentId()),
                quote == null ? "" : String.valueOf(quote.span().start()),
                quote == null ? "" : String.valueOf(quote.span().end()),
                orEmpty(row.doubt()));
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** Cells in quotes where needed; one that a spreadsheet would take for a formula is kept as text. */
    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("[=+@-].*") && !cell.matches("-?[0-9.]+") ? "'" + cell : cell)
                        .map(cell ->
                                cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
