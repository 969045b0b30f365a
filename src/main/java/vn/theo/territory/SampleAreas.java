package vn.theo.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.territory.load.ImportAreas;
import vn.theo.territory.load.ImportReport;
import vn.theo.territory.load.SentFile;

/**
 * Loads the areas that ship with Theo: the 63 and the 34 provinces, and the communes of Thái Bình and Hưng Yên before and
 * after 1 July 2025. Source and licence stand in {@code sample/areas/LICENCE.md}.
 */
@Service
public class SampleAreas {
    private static final String OF_PROVINCES = "Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh";
    private static final String OF_DISTRICTS = "Nghị quyết số 203/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp";
    private static final String OF_COMMUNES =
            "Theo danh mục hành chính của cơ quan thống kê (bảng chuyển đổi ngày 01/07/2025); số nghị quyết chưa được ghi";

    private final ImportAreas importAreas;
    private final AreaChanges changes;

    SampleAreas(ImportAreas importAreas, AreaChanges changes) {
        this.importAreas = importAreas;
        this.changes = changes;
    }

    /** Loads everything that is not there yet and returns how many areas were new. */
    @Transactional
    public int load() {
        int added = load(OF_PROVINCES, "provinces-63-to-34.csv");
        added += load(
                OF_COMMUNES,
                "old-units-2025-06.csv",
                "new-communes-2025-07-01.csv",
                "commune-transfers-2025-07-01.csv");
        changes.recordAbolishedLevel(Area.DISTRICT, LocalDate.of(2025, 7, 1), OF_DISTRICTS);
        return added;
    }

    private int load(String basis, String... names) {
        List<SentFile> files = Arrays.stream(names).map(SampleAreas::file).toList();
        ImportReport report = importAreas.load(files, basis, "Theo").report();
        if (report.isRefused()) {
            throw new IllegalStateException(
                    "The areas that ship do not add up: " + report.findings().getFirst());
        }
        return report.added();
    }

    private static SentFile file(String name) {
        try {
            return new SentFile(name, new ClassPathResource("sample/areas/" + name).getContentAsByteArray());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
