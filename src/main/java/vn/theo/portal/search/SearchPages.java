package vn.theo.portal.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Folded;
import vn.theo.site.Frame;

@Controller
class SearchPages {
    private static final int LONGEST = 200;
    private static final int SHOWN = 8;
    private static final int OFFERED = 4;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @ForEveryone
    @GetMapping("/tim")
    SearchPage search(Frame frame, @RequestParam(name = "q", defaultValue = "") String typed) {
        String words = shortened(typed);
        return new SearchPage(frame, words, Folded.of(words).words(), search.find(frame, words, SHOWN));
    }

    /** The first finds of each kind while one types. */
    @ForEveryone
    @GetMapping("/tim/goi-y")
    QuickFind offer(Frame frame, @RequestParam(name = "q", defaultValue = "") String typed) {
        String words = shortened(typed);
        return new QuickFind(frame, words, Folded.of(words).words(), search.find(frame, words, OFFERED));
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed.strip();
    }
}
