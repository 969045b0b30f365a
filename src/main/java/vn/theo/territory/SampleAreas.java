package vn.theo.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
        try (Reader provinces = open("provinces-63-to-34.csv");
                Reader old = open("old-units-2025-06.csv");
                Reader fresh = open("new-communes-2025-07-01.csv");
                Reader transfers = open("commune-transfers-2025-07-01.csv")) {
            int added = importAreas.importProvinces(provinces, OF_PROVINCES);
            added += importAreas.importCommunes(old, fresh, transfers, OF_COMMUNES);
            changes.recordAbolishedLevel(Area.DISTRICT, LocalDate.of(2025, 7, 1), OF_DISTRICTS);
            return added;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("sample/areas/" + name).getInputStream(), StandardCharsets.UTF_8);
    }
}
