package vn.theo.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.theo.access.Account;
import vn.theo.access.CurrentAccount;

/** Gives controller methods their {@link Frame}, their {@link Texts} and the signed-in {@link Account}. */
final class FrameResolver implements HandlerMethodArgumentResolver {
    static final String NOTICE = "notice";

    private final MessageSource messages;

    FrameResolver(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Frame.class || type == Texts.class || type == Account.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.getParameterType();
        if (type == Account.class) {
            // Arguments are resolved before the permission of the method is asked, so nobody may be signed in yet.
            return CurrentAccount.find().orElseThrow(() -> new AccessDeniedException("Sign in first"));
        }
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("Pages are served over HTTP only");
        }
        return type == Texts.class ? texts(servletRequest) : frame(servletRequest);
    }

    Texts texts(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return new Texts(messages, locale.getLanguage().equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
    }

    Frame frame(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        Notice notice = flash != null && flash.get(NOTICE) instanceof Notice told ? told : null;
        return new Frame(
                texts(request),
                CurrentAccount.find().orElse(null),
                request.getRequestURI(),
                token == null ? "" : token.getToken(),
                notice);
    }
}
