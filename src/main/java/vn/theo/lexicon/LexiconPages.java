package vn.theo.lexicon;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;

/** The pages of the dictionary. */
@Controller
class LexiconPages {
    private static final WordFilter ALL = WordFilter.of("", "", "", "1");

    private final Words words;
    private final EditWords edit;
    private final WordTable table;
    private final Corrections corrections;

    LexiconPages(Words words, EditWords edit, WordTable table, Corrections corrections) {
        this.words = words;
        this.edit = edit;
        this.table = table;
        this.corrections = corrections;
    }

    @ForOffice
    @GetMapping("/tu-dien")
    LexiconPage show(
            Frame frame,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(name = "sap", defaultValue = "") String order,
            @RequestParam(name = "trang", defaultValue = "1") String page) {
        WordFilter filter = WordFilter.of(kind, search, order, page);
        OfficeWords.Kind first = filter.kind() == null ? OfficeWords.Kind.AGENCY : filter.kind();
        return page(frame, filter, null, WordForm.empty(first), null, List.of());
    }

    @ForOffice
    @PostMapping("/tu-dien")
    Object add(Frame frame, Account account, HttpServletResponse response, @ModelAttribute WordForm typed) {
        try {
            OfficeWords.Entry entry = entry(typed);
            long id = edit.add(entry, typed.note().strip(), account.displayName());
            return Redirect.to(
                    "/tu-dien?sap=moi-nhat",
                    Notice.success(frame.t("lexicon.done.added", entry.spelling()))
                            .withUndo("/tu-dien/" + id + "/bo"));
        } catch (Refusal refused) {
            response.setStatus(422);
            return page(frame, ALL, null, typed, refused.in(frame.texts()), List.of());
        }
    }

    @ForOffice
    @GetMapping("/tu-dien/{id:\\d+}/sua")
    LexiconPage form(Frame frame, @PathVariable long id) {
        Word word = words.get(id);
        return page(frame, ALL, word, WordForm.of(word), null, List.of());
    }

    @ForOffice
    @PostMapping("/tu-dien/{id:\\d+}/sua")
    Object change(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @ModelAttribute WordForm typed) {
        try {
            OfficeWords.Entry entry = entry(typed);
            edit.change(id, entry, typed.note().strip(), account.displayName());
            return Redirect.to("/tu-dien", Notice.success(frame.t("lexicon.done.changed", entry.spelling())));
        } catch (Refusal refused) {
            response.setStatus(422);
            return page(frame, ALL, words.get(id), typed, refused.in(frame.texts()), List.of());
        }
    }

    @ForOffice
    @PostMapping("/tu-dien/{id:\\d+}/bo")
    Object retire(Frame frame, Account account, @PathVariable long id) {
        edit.retire(id, account.displayName());
        return Redirect.to(
                "/tu-dien",
                Notice.success(frame.t("lexicon.done.retired", words.get(id).spelling()))
                        .withUndo("/tu-dien/" + id + "/khoi-phuc"));
    }

    @ForOffice
    @PostMapping("/tu-dien/{id:\\d+}/khoi-phuc")
    Object restore(Frame frame, Account account, @PathVariable long id) {
        try {
            edit.restore(id, account.displayName());
        } catch (Refusal refused) {
            return Redirect.to("/tu-dien", Notice.error(refused.in(frame.texts())));
        }
        return Redirect.to(
                "/tu-dien",
                Notice.success(frame.t("lexicon.done.restored", words.get(id).spelling())));
    }

    @ForOffice
    @GetMapping("/tu-dien/bang.csv")
    ResponseEntity<byte[]> export() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tu-dien.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table.export().getBytes(StandardCharsets.UTF_8));
    }

    @ForOffice
    @PostMapping("/tu-dien/nhap")
    Object take(
            Frame frame, Account account, HttpServletResponse response, @RequestParam(name = "tep") MultipartFile file)
            throws IOException {
        WordTable.Outcome outcome = table.take(file.getBytes(), account.displayName());
        if (!outcome.wrong().isEmpty()) {
            response.setStatus(422);
            return page(frame, ALL, null, WordForm.empty(OfficeWords.Kind.AGENCY), null, outcome.wrong());
        }
        return Redirect.to(
                "/tu-dien?sap=moi-nhat",
                Notice.success(frame.t(
                        "lexicon.done.imported",
                        String.valueOf(outcome.added()),
                        String.valueOf(outcome.changed()),
                        String.valueOf(outcome.unchanged()))));
    }

    @ForOffice
    @PostMapping("/tu-dien/goi-y/{answer:dung|bo|xem-lai}")
    Object answer(
            Frame frame,
            Account account,
            @PathVariable String answer,
            @RequestParam String kind,
            @RequestParam String spelling,
            @RequestParam String standard) {
        OfficeWords.Kind known = WordFilter.kind(kind);
        if (known == null) {
            throw new Refusal("lexicon.import.kind", kind);
        }
        try {
            return answer(frame, account.displayName(), answer, new OfficeWords.Entry(known, spelling, standard));
        } catch (Refusal refused) {
            return Redirect.to("/tu-dien", Notice.error(refused.in(frame.texts())));
        }
    }

    private Object answer(Frame frame, String by, String answer, OfficeWords.Entry entry) {
        Corrections.Answer told = switch (answer) {
            case "dung" -> Corrections.Answer.ADOPTED;
            case "bo" -> Corrections.Answer.DECLINED;
            default -> Corrections.Answer.REOPENED;
        };
        edit.answer(entry, told, by);
        String undo = "/tu-dien/goi-y/xem-lai?kind=" + entry.kind().name()
                + "&spelling=" + java.net.URLEncoder.encode(entry.spelling(), StandardCharsets.UTF_8)
                + "&standard=" + java.net.URLEncoder.encode(entry.standard(), StandardCharsets.UTF_8);
        Notice notice = Notice.success(
                frame.t("lexicon.done." + told.name().toLowerCase(Locale.ROOT), entry.spelling(), entry.standard()));
        return Redirect.to("/tu-dien", told == Corrections.Answer.REOPENED ? notice : notice.withUndo(undo));
    }

    private static OfficeWords.Entry entry(WordForm typed) {
        OfficeWords.Kind kind = WordFilter.kind(typed.kind());
        if (kind == null) {
            throw new Refusal("lexicon.import.kind", typed.kind());
        }
        try {
            return new OfficeWords.Entry(kind, typed.spelling(), typed.standard());
        } catch (IllegalArgumentException noEntry) {
            throw new Refusal(WordForm.reason(kind, typed.spelling(), typed.standard()), typed.spelling());
        }
    }

    private LexiconPage page(
            Frame frame,
            WordFilter filter,
            @Nullable Word editing,
            WordForm form,
            @Nullable String error,
            List<LexiconPage.Wrong> wrong) {
        return new LexiconPage(
                frame,
                filter,
                words.countByKind(),
                words.list(filter),
                words.count(filter),
                corrections.candidates(),
                editing,
                form,
                error,
                editing == null ? List.of() : words.versions(editing.id()),
                wrong);
    }
}
