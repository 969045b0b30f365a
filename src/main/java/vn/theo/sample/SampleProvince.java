package vn.theo.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.theo.check.SampleClaims;
import vn.theo.desk.ConfirmDocument;
import vn.theo.document.Documents;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.SampleFigures;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

/**
 * Fills an empty database: the areas, which every office needs, and the sample province, unless Theo was started with
 * {@code --empty}.
 */
@Component
@Order(10)
class SampleProvince implements ApplicationRunner {
    static final String BY = "Văn phòng (dữ liệu mẫu)";
    private static final Logger LOG = LoggerFactory.getLogger(SampleProvince.class);

    private final boolean wanted;
    private final boolean wantedAreas;
    private final SampleAreas sampleAreas;
    private final SampleFigures sampleFigures;
    private final SampleClaims sampleClaims;
    private final Areas areas;
    private final Documents documents;
    private final ReceiveDocument receiveDocument;
    private final ConfirmDocument confirmDocument;
    private final Dossiers dossiers;
    private final SampleWork sampleWork;
    private final SampleNews sampleNews;
    private final SampleFills fills;
    private final Texts texts;
    private final Clock clock;

    SampleProvince(
            @Value("${theo.sample}") boolean wanted,
            @Value("${theo.areas}") boolean wantedAreas,
            SampleAreas sampleAreas,
            SampleFigures sampleFigures,
            SampleClaims sampleClaims,
            Areas areas,
            Documents documents,
            ReceiveDocument receiveDocument,
            ConfirmDocument confirmDocument,
            Dossiers dossiers,
            SampleWork sampleWork,
            SampleNews sampleNews,
            SampleFills fills,
            MessageSource messages,
            Clock clock) {
        this.wanted = wanted;
        this.wantedAreas = wantedAreas;
        this.sampleAreas = sampleAreas;
        this.sampleFigures = sampleFigures;
        this.sampleClaims = sampleClaims;
        this.areas = areas;
        this.documents = documents;
        this.receiveDocument = receiveDocument;
        this.confirmDocument = confirmDocument;
        this.dossiers = dossiers;
        this.sampleWork = sampleWork;
        this.sampleNews = sampleNews;
        this.fills = fills;
        this.texts = new Texts(messages, Texts.VIETNAMESE);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (fills.wasInterrupted()) {
            LOG.warn("The sample province was interrupted while it was filled, so part of it is missing. "
                    + "For a whole one start with another data folder: ./theo run --data FOLDER");
            return;
        }
        boolean firstStart = areas.listOn(LocalDate.now(clock), Area.PROVINCE).isEmpty() && documents.count() == 0;
        if (firstStart && wantedAreas) {
            LOG.info("First start: loading the areas of before and after 1 July 2025");
            sampleAreas.load();
        }
        if (firstStart && wanted) {
            LOG.info("First start: filling the sample province (figures, documents, tasks, news)");
            fills.add("STARTED");
            fill();
            fills.add("FINISHED");
        }
    }

    private void fill() {
        LocalDate today = LocalDate.now(clock);
        areas.chooseHome(areas.findByCode("33", today).orElseThrow().id(), BY);
        sampleFigures.load(BY);
        sampleClaims.load(BY);

        Area thaiBinh = areas.findByCode("34", LocalDate.of(2010, 12, 31)).orElseThrow();
        Area hungYen = areas.home();
        long oldest = confirm("nghi-quyet-04.txt", LocalDate.of(2006, 6, 12), thaiBinh, null);
        long middle = confirm("nghi-quyet-07.txt", LocalDate.of(2021, 3, 15), thaiBinh, null);
        long latest = confirm("nghi-quyet-05.txt", LocalDate.of(2025, 11, 20), hungYen, null);
        Resolution current = dossiers.resolutionOf(latest).orElseThrow();
        long first = confirm("hoi-nghi-nghi-quyet-04.txt", LocalDate.of(2010, 11, 18), thaiBinh, null);
        confirm("kinh-te-2024.txt", LocalDate.of(2024, 12, 28), thaiBinh, null);
        long notice = confirm("thong-bao-ket-luan.txt", today.minusDays(10), hungYen, current.id());
        receive("cong-nghiep-9-thang-2023.txt");

        sampleWork.finish(List.of(oldest, middle, latest, first));
        sampleWork.carryOut(List.of(notice), today);
        sampleWork.publish(List.of(first, notice), BY);
        sampleWork.open(List.of(oldest, middle, latest), BY);
        sampleNews.publish(BY);
    }

    private long confirm(String name, LocalDate eventDate, Area area, @Nullable Long resolutionId) {
        long documentId = receive(name);
        confirmDocument.place(documentId, eventDate, area.id(), resolutionId, true, BY);
        confirmDocument
                .confirmAll(documentId, texts, BY)
                .forEach(left -> LOG.warn("Sample document {} left something open: {}", name, left));
        return documentId;
    }

    private long receive(String name) {
        String text = SampleText.read("documents/" + name, LocalDate.now(clock));
        return switch (receiveDocument.receiveText(text, true, BY)) {
            case Received.Stored stored -> stored.document().id();
            case Received.Duplicate duplicate -> duplicate.document().id();
            case Received.Refused refused ->
                throw new IllegalStateException("The sample document " + name + " was refused: " + refused.reason());
        };
    }
}
