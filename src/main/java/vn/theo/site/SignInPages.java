package vn.theo.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.CurrentAccount;
import vn.theo.access.ForEveryone;

@Controller
class SignInPages {
    @ForEveryone
    @GetMapping("/dang-nhap")
    Object show(
            Frame frame,
            @RequestParam(name = "sai", required = false) @org.jspecify.annotations.Nullable String failed) {
        return CurrentAccount.find().isPresent() ? Redirect.to("/ban-lam-viec") : new SignInPage(frame, failed != null);
    }
}
