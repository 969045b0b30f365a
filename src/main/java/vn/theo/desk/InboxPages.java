package vn.theo.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.DocumentState;
import vn.theo.document.Documents;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

@Controller
class InboxPages {
    private final Documents documents;
    private final ReceiveDocument receiveDocument;

    InboxPages(Documents documents, ReceiveDocument receiveDocument) {
        this.documents = documents;
        this.receiveDocument = receiveDocument;
    }

    @ForOffice
    @GetMapping("/tin-den")
    InboxPage show(
            Frame frame,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return page(frame, state(state), pageNumber(number), "", null, false);
    }

    @ForOffice
    @PostMapping("/tin-den")
    Object receive(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "van-ban", defaultValue = "") String pasted,
            @RequestParam(name = "van-luu", defaultValue = "false") boolean keepAnyway)
            throws IOException {
        String by = account.displayName();
        boolean fromFile = file != null && !name(file).isBlank();
        Received received = file != null && fromFile
                ? receiveDocument.receiveFile(file.getBytes(), name(file), keepAnyway, by)
                : receiveDocument.receiveText(pasted, keepAnyway, by);
        return switch (received) {
            case Received.Stored stored ->
                Redirect.to(
                        "/tin-den/" + stored.document().id(),
                        Notice.success(frame.t("desk.received", String.valueOf(stored.proposals()))));
            case Received.Duplicate duplicate ->
                Redirect.to(
                        "/tin-den/" + duplicate.document().id(),
                        new Notice(
                                Notice.Tone.WARNING,
                                frame.t(
                                        "desk.duplicate",
                                        frame.texts()
                                                .dateTime(duplicate.document().receivedAt()),
                                        duplicate.document().receivedBy()),
                                null));
            case Received.Refused refused -> {
                response.setStatus(422);
                yield page(
                        frame,
                        null,
                        1,
                        pasted,
                        frame.t("document.refused." + refused.reason()),
                        refused.reason() == Received.Reason.NOTHING_FOUND);
            }
        };
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private InboxPage page(
            Frame frame,
            @Nullable DocumentState state,
            int number,
            String typed,
            @Nullable String error,
            boolean keepable) {
        return new InboxPage(
                frame, documents.list(state, number), documents.countByState(), state, number, typed, error, keepable);
    }

    private static @Nullable DocumentState state(String name) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int pageNumber(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
