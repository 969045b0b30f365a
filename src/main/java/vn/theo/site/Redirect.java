package vn.theo.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on after a form, with a notice that the next page shows. */
public final class Redirect {
    private Redirect() {}

    /** To an address of this site (status 303), without a notice. */
    public static View to(String address) {
        RedirectView view = new RedirectView(address, false, false);
        view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    public static View to(String address, Notice notice) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put(FrameResolver.NOTICE, notice);
        return to(address);
    }
}
