package vn.theo.site;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.theo.access.FirstAdministrator;

/** Tells whoever started Theo where it is and, once, the administrator's password. */
@Component
class Announcement {
    private final FirstAdministrator administrator;
    private final Environment environment;

    Announcement(FirstAdministrator administrator, Environment environment) {
        this.administrator = administrator;
        this.environment = environment;
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        boolean wanted = environment.getProperty("theo.greeting", Boolean.class, true);
        if (!wanted && administrator.newPassword().isEmpty()) {
            return; // started by a command for as long as that takes
        }
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.print(text("http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                    + web.getWebServer().getPort() + "/"));
            System.out.flush();
        }
    }

    private String text(String address) {
        String password = administrator
                .newPassword()
                .map(made -> """
                          Đăng nhập · sign in   %s
                          Mật khẩu · password   %s   (chỉ in một lần · shown only once)
                        """.formatted(FirstAdministrator.NAME, made))
                .orElse("");
        return """

                  Theo đang chạy · is running at  %s
                %s  Dừng · stop: Ctrl+C

                """.formatted(address, password);
    }
}
