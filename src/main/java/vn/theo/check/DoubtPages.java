package vn.theo.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.site.Frame;

@Controller
class DoubtPages {
    private static final List<String> KINDS = List.of("toc-do", "loi-in", "thanh-phan", "hai-so");

    private final Checks checks;

    DoubtPages(Checks checks) {
        this.checks = checks;
    }

    @ForEveryone
    @GetMapping("/nghi-van")
    DoubtListPage list(Frame frame, @RequestParam(name = "loai", defaultValue = "") String kind) {
        List<Doubt> all = checks.listDoubts();
        List<DoubtListPage.Count> counts = new ArrayList<>();
        counts.add(new DoubtListPage.Count("", all.size()));
        for (String one : KINDS) {
            int count = of(one, all).size();
            if (count > 0) {
                counts.add(new DoubtListPage.Count(one, count));
            }
        }
        String chosen = KINDS.contains(kind) ? kind : "";
        return new DoubtListPage(frame, chosen, counts, chosen.isEmpty() ? all : of(chosen, all));
    }

    private static List<Doubt> of(String kind, List<Doubt> doubts) {
        return doubts.stream()
                .filter(doubt -> DoubtListPage.kind(doubt).equals(kind))
                .toList();
    }
}
