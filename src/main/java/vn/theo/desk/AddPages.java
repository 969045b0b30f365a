package vn.theo.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.Documents;
import vn.theo.document.StoredDocument;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.ShownText;
import vn.theo.site.Frame;
import vn.theo.site.Redirect;

/** Adds what the reader missed: words of the text, what they state, and where they stand when they stand there twice. */
@Controller
class AddPages {
    private static final int LONGEST = 4000;
    private static final int AROUND = 60;
    private static final int MOST_PLACES = 30;

    private final AddByHand add;
    private final Documents documents;

    AddPages(AddByHand add, Documents documents) {
        this.add = add;
        this.documents = documents;
    }

    @ForOffice
    @GetMapping("/tin-den/{id}/them")
    AddPage form(
            Frame frame,
            @PathVariable long id,
            @RequestParam(name = "chu", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind) {
        return new AddPage(frame, documents.get(id), words, DeskPages.group(kind), List.of(), null);
    }

    /**
     * {@code cho}: which of the places where the words stand, from 1; {@code tu}: the code point of the text as shown near
     * which they were pointed at.
     */
    @ForOffice
    @PostMapping("/tin-den/{id}/them")
    Object add(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "chu", defaultValue = "") String words,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "cho", defaultValue = "") String number,
            @RequestParam(name = "tu", defaultValue = "") String from) {
        StoredDocument document = documents.get(id);
        Group group = DeskPages.group(kind);
        List<Excerpt> places = words.length() > LONGEST ? List.of() : add.places(document, words);
        int chosen = chosen(document, places, number, from);
        String error = error(frame, words, group, places, chosen);
        if (error != null || group == null) {
            response.setStatus(422);
            return new AddPage(frame, document, words, group, listed(document, places), error);
        }
        long proposal = add.add(document, group, places.get(chosen - 1), account.displayName());
        return Redirect.to("/tin-den/" + id + "/de-xuat/" + proposal + "/sua#p" + proposal);
    }

    private int chosen(StoredDocument document, List<Excerpt> places, String number, String from) {
        if (number.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(number);
        }
        if (places.size() < 2 || !from.matches("\\d{1,9}")) {
            return places.size() == 1 ? 1 : 0;
        }
        ShownText shown = documents.shown(document);
        int pointed = Integer.parseInt(from);
        List<Integer> away = places.stream()
                .map(place -> Math.abs(shown.shown(place.span()).start() - pointed))
                .toList();
        return 1 + away.indexOf(Collections.min(away));
    }

    private static @Nullable String error(
            Frame frame, String words, @Nullable Group group, List<Excerpt> places, int chosen) {
        if (words.isBlank()) {
            return frame.t("desk.add.error.words");
        }
        if (words.length() > LONGEST) {
            return frame.t("desk.add.error.long", String.valueOf(LONGEST));
        }
        if (places.isEmpty()) {
            return frame.t("desk.add.error.nowhere");
        }
        if (group == null || group == Group.FRAME) {
            return frame.t("desk.add.error.kind");
        }
        return chosen == 0 || chosen > places.size()
                ? frame.t("desk.add.error.places", String.valueOf(places.size()))
                : null;
    }

    /** The places with the words around them as a person sees them. */
    private List<AddPage.Place> listed(StoredDocument document, List<Excerpt> places) {
        ShownText shown = documents.shown(document);
        int[] text = shown.text().codePoints().toArray();
        List<AddPage.Place> listed = new ArrayList<>();
        for (Excerpt place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            Span span = shown.shown(place.span());
            listed.add(new AddPage.Place(
                    listed.size() + 1,
                    words(text, Math.max(0, span.start() - AROUND), span.start()),
                    words(text, span.start(), span.end()),
                    words(text, span.end(), Math.min(text.length, span.end() + AROUND))));
        }
        return listed;
    }

    private static String words(int[] text, int from, int to) {
        return new String(text, from, to - from).strip().replaceAll("\\s+", " ");
    }
}
