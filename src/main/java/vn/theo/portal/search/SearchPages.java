package vn.theo.portal.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.portal.Folded;
import vn.theo.site.Frame;

@Controller
class SearchPages {
    private static final int LONGEST = 200;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @ForEveryone
    @GetMapping("/tim")
    SearchPage search(Frame frame, @RequestParam(name = "q", defaultValue = "") String typed) {
        String words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed.strip();
        return new SearchPage(frame, words, Folded.of(words).words(), search.find(frame, words));
    }
}
