package vn.theo.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.theo.access.ForEveryone;

/** Turns what went wrong into a page that says what, where and what to do. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final FrameResolver frames;
    private final PageRenderer renderer;

    ErrorPages(FrameResolver frames, PageRenderer renderer) {
        this.frames = frames;
        this.renderer = renderer;
    }

    @ForEveryone
    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        String kind = switch (status) {
            case 400, 403, 404, 405, 413 -> String.valueOf(status);
            default -> "500";
        };
        answer(
                request,
                response,
                status,
                "error." + kind + ".title",
                frames.texts(request).of("error." + kind + ".advice"));
    }

    @ExceptionHandler
    void notFound(NotFound cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, 404, "error.404.title", cause.in(frames.texts(request)));
    }

    @ExceptionHandler
    void refused(Refusal cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, 409, "error.409.title", cause.in(frames.texts(request)));
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, 413, "error.413.title", frames.texts(request).of("error.413.advice"));
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    void databaseAway(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("The database did not answer: {}", cause.getMessage());
        answer(request, response, 503, "error.503.title", frames.texts(request).of("error.503.advice"));
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String titleKey, String advice)
            throws IOException {
        response.setStatus(status);
        Frame frame = frames.frame(request);
        renderer.render(new ErrorPage(frame, status, frame.t(titleKey), advice), response);
    }
}
