package vn.theo.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.HandedFile;
import vn.theo.document.Queue;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.document.StartReading;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Texts;

/** The inbox: what has arrived, sorted by what needs a person, and where more is handed in. */
@Controller
class InboxPages {
    /** Bytes that are taken at once; the web server's limit on a request leaves a little room above it. */
    static final long MOST_BYTES = 200L * 1024 * 1024;

    private final InboxViews views;
    private final Queue queue;
    private final ReceiveDocument receiveDocument;
    private final StartReading startReading;

    InboxPages(InboxViews views, Queue queue, ReceiveDocument receiveDocument, StartReading startReading) {
        this.views = views;
        this.queue = queue;
        this.receiveDocument = receiveDocument;
        this.startReading = startReading;
    }

    @ForOffice
    @GetMapping("/tin-den")
    InboxPage show(Frame frame, @RequestParam Map<String, String> address) {
        return views.inbox(frame, InboxQuery.of(address));
    }

    @ForOffice
    @GetMapping("/tin-den.csv")
    ResponseEntity<byte[]> table(Texts texts, @RequestParam Map<String, String> address) {
        String table = InboxCsv.of(queue.listAll(InboxQuery.of(address).filter(), views.doubts()), texts);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tin-den.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    /** One file, or one pasted text, is read at once and leads to its desk; many, and scans, are read in the background. */
    @ForOffice
    @PostMapping("/tin-den")
    Object receive(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(name = "van-ban", defaultValue = "") String pasted,
            @RequestParam(name = "van-luu", defaultValue = "false") boolean keepAnyway)
            throws IOException {
        String by = account.displayName();
        List<HandedFile> files = sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !name(file).isBlank())
                        .map(file -> new HandedFile(name(file), file.getSize(), file))
                        .toList();
        if (files.isEmpty()) {
            return answer(receiveDocument.receiveText(pasted, keepAnyway, by), pasted, frame, response);
        }
        if (files.size() > StartReading.MOST_FILES
                || files.stream().mapToLong(HandedFile::size).sum() > MOST_BYTES) {
            response.setStatus(413);
            return views.inbox(
                    frame,
                    InboxQuery.of(Map.of()),
                    pasted,
                    frame.t("desk.receive.too-many", String.valueOf(StartReading.MOST_FILES)),
                    false);
        }
        HandedFile first = files.getFirst();
        if (files.size() == 1 && !isArchive(first)) {
            return receiveOne(first, pasted, keepAnyway, frame, by, response);
        }
        startReading.receive(withPasted(files, pasted, frame), by);
        return Redirect.to("/tin-den#luot-doc");
    }

    private Object receiveOne(
            HandedFile file, String pasted, boolean keepAnyway, Frame frame, String by, HttpServletResponse response)
            throws IOException {
        byte[] content = file.content().getInputStream().readAllBytes();
        Optional<Received> read = receiveDocument.receiveAtOnce(content, file.name(), keepAnyway, by);
        if (read.isEmpty()) {
            startReading.receive(withPasted(List.of(file), pasted, frame), by);
            return Redirect.to("/tin-den#luot-doc");
        }
        Received received = read.get();
        switch (received) {
            case Received.Refused refused -> {
                if (refused.reason() == Received.Reason.NOTHING_FOUND) {
                    startReading.listRefused(file, refused.reason(), by);
                }
            }
            case Received.Stored stored -> receivePasted(pasted, frame, by);
            case Received.Duplicate duplicate -> receivePasted(pasted, frame, by);
        }
        return answer(received, pasted, frame, response);
    }

    /** What was pasted beside a file is not lost: it is read in the background. */
    private void receivePasted(String pasted, Frame frame, String by) {
        if (!pasted.isBlank()) {
            startReading.receive(withPasted(List.of(), pasted, frame), by);
        }
    }

    private static List<HandedFile> withPasted(List<HandedFile> files, String pasted, Frame frame) {
        List<HandedFile> all = new ArrayList<>(files);
        if (!pasted.isBlank()) {
            byte[] content = pasted.getBytes(StandardCharsets.UTF_8);
            all.add(new HandedFile(
                    frame.t("desk.receive.pasted-name") + ".txt", content.length, new ByteArrayResource(content)));
        }
        return all;
    }

    private Object answer(Received received, String pasted, Frame frame, HttpServletResponse response) {
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
                yield views.inbox(
                        frame,
                        InboxQuery.of(Map.of()),
                        pasted,
                        frame.t("document.refused." + refused.reason()),
                        refused.reason() == Received.Reason.NOTHING_FOUND && !pasted.isBlank());
            }
        };
    }

    private static boolean isArchive(HandedFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
