package vn.theo.bench;

import java.util.Random;

/**
 * Puts the words of an article into a whole page as news sites send it: styles, scripts, menus, advertisements, lists of
 * other articles and a footer around it, 60 to 100 kB in all. The furniture is invented; the same seed gives the same page.
 */
final class NewsPage {
    private static final String[] MENU = {
        "Trang chủ", "Giới thiệu", "Tin tức", "Xây dựng Đảng", "Chính trị", "Kinh tế", "Văn hóa - Xã hội",
        "Quốc phòng - An ninh", "Đất và người", "Bạn đọc", "Truyền hình", "Văn bản", "Thủ tục hành chính", "Liên hệ"
    };
    private static final String[] BEGINNINGS = {
        "Khai mạc hội chợ", "Bàn giao nhà mới cho", "Tập huấn kỹ thuật cho", "Sôi nổi ngày hội của", "Thêm một vụ cà phê được mùa ở",
        "Gặp mặt cựu chiến binh", "Kênh mương mới ở", "Trao học bổng cho học sinh", "Chợ phiên cuối năm ở", "Đường liên thôn nối"
    };
    private static final String[] PLACES = {
        "xã Hòa Sơn", "xã Vân Khê", "thôn Bàu Đá", "phường Tân Lập", "huyện Sơn Hạ", "xã Ea Mơ", "thị trấn Bình Lâm", "làng Kon Đak"
    };

    private final StringBuilder page = new StringBuilder(100_000);
    private final Random random;

    private NewsPage(long seed) {
        this.random = new Random(seed);
    }

    /** The whole page around a text whose lines are headings, items and paragraphs. */
    static String around(String text, long seed) {
        NewsPage page = new NewsPage(seed);
        String title = text.lines().findFirst().orElse("").replaceAll("[#*]", "").strip();
        page.head(title);
        page.menu("top-menu", 3);
        page.add("<div class=\"container main\"><div class=\"row\"><div class=\"col-md-8 col-left\"><article id=\"detail\">");
        text.lines().forEach(page::line);
        page.add("</article>");
        page.share();
        page.list("Tin liên quan", 8);
        page.add("</div><aside class=\"col-md-4 col-right sidebar\">");
        page.advertisements(6);
        page.list("Tin mới nhất", 12);
        page.list("Đọc nhiều", 10);
        page.add("</aside></div></div>");
        page.menu("bottom-menu", 2);
        page.foot();
        return page.page.toString();
    }

    private void add(String html) {
        page.append(html);
    }

    private void head(String title) {
        add("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title) + "</title>\n");
        for (int i = 0; i < 24; i++) {
            add("<meta property=\"og:article:" + i + "\" content=\"" + escaped(title) + " " + i + "\" />\n");
        }
        for (int i = 0; i < 12; i++) {
            add("<link rel=\"stylesheet\" type=\"text/css\" href=\"/theme/css/module-" + i + ".min.css?v=" + random.nextInt(9999) + "\">\n");
        }
        add("<style type=\"text/css\">\n");
        for (int i = 0; i < 120 + random.nextInt(60); i++) {
            add(".portlet-" + i + " > .title-" + random.nextInt(40) + " a:hover { color: #" + Integer.toHexString(0x100000 + random.nextInt(0xEFFFFF))
                    + "; margin: 0 " + random.nextInt(30) + "px; padding: " + random.nextInt(12) + "px }\n");
        }
        add("</style>\n");
        script(90);
        add("</head>\n<body class=\"page detail-page\">\n");
    }

    private void script(int lines) {
        add("<script type=\"text/javascript\">\n");
        for (int i = 0; i < lines + random.nextInt(lines); i++) {
            add("  if (window.portal_" + i + " < " + random.nextInt(100) + ") { register('widget-" + random.nextInt(1000)
                    + "', {\"title\": \"<b>" + PLACES[random.nextInt(PLACES.length)] + "</b>\", \"delay\": " + random.nextInt(5000) + "}); }\n");
        }
        add("</script>\n");
    }

    private void menu(String id, int depth) {
        add("<div id=\"" + id + "\" class=\"navbar\"><ul class=\"nav level-0\">\n");
        for (String entry : MENU) {
            add("  <li class=\"dropdown item\"><a href=\"/chuyen-muc/" + random.nextInt(9999) + "\" title=\"" + entry + "\" class=\"dropdown-toggle\">"
                    + entry + "</a>");
            if (depth > 1) {
                add("<ul class=\"dropdown-menu\">\n");
                for (int i = 0; i < depth * 2; i++) {
                    add("    <li><a href=\"/chuyen-muc/" + random.nextInt(9999) + "/trang-" + i + "\"><span class=\"caret\"></span>" + entry + " " + (i + 1) + "</a></li>\n");
                }
                add("  </ul>");
            }
            add("</li>\n");
        }
        add("</ul></div>\n");
    }

    private void line(String line) {
        String words = escaped(line.replace("**", ""));
        if (words.isBlank()) {
            add("\n");
        } else if (line.startsWith("#")) {
            add("<h1 class=\"detail-title\">" + words.replaceFirst("^#+\\s*", "") + "</h1>\n");
        } else if (line.startsWith("![") || line.startsWith("[img")) {
            add("<figure class=\"image\"><img src=\"/media/anh-" + random.nextInt(9999) + ".jpg\" alt=\"\" width=\"800\"></figure>\n");
        } else if (line.startsWith("- ")) {
            add("<ul><li>" + words.substring(2) + "</li></ul>\n");
        } else {
            add("<p style=\"text-align: justify;\"><span style=\"font-size: 14pt; font-family: 'Times New Roman', serif\">" + words + "</span></p>\n");
        }
    }

    private void share() {
        add("<div class=\"share\"><button type=\"button\" onclick=\"share('zalo')\">Chia sẻ</button><svg viewBox=\"0 0 24 24\"><path d=\"M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10z\"/></svg></div>\n");
        add("<form action=\"/binh-luan\" method=\"post\"><textarea name=\"noi_dung\"></textarea><button>Gửi bình luận</button></form>\n");
    }

    private void list(String heading, int entries) {
        add("<div class=\"box related\"><h3 class=\"box-title\">" + heading + "</h3>\n<ul class=\"list-news\">\n");
        for (int i = 0; i < entries; i++) {
            String title = BEGINNINGS[random.nextInt(BEGINNINGS.length)] + " " + PLACES[random.nextInt(PLACES.length)];
            add("<li class=\"news-item clearfix\"><a class=\"thumb\" href=\"/tin-tuc/bai-" + random.nextInt(99999) + ".html\"><img class=\"lazy img-responsive\" data-src=\"/media/nho/"
                    + random.nextInt(99999) + ".jpg\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" alt=\"" + title + "\"></a>"
                    + "<a class=\"title\" href=\"/tin-tuc/bai-" + random.nextInt(99999) + ".html\">" + title + "</a> <span class=\"date\">("
                    + (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/2024)</span></li>\n");
        }
        add("</ul></div>\n");
    }

    private void advertisements(int count) {
        for (int i = 0; i < count; i++) {
            add("<div class=\"banner banner-" + i + "\"><a href=\"/lien-ket/" + random.nextInt(999) + "\" target=\"_blank\"><img src=\"/media/banner-" + i + ".png\"></a></div>\n");
            script(12);
        }
    }

    private void foot() {
        add("<footer id=\"footer\"><div class=\"container\"><p>Bản quyền thuộc về Cổng thông tin điện tử tỉnh Sơn Hạ.</p>"
                + "<p>Địa chỉ: 12 đường Trần Phú, phường Tân Lập. Điện thoại: 0123 456 789.</p></div></footer>\n");
        script(70);
        add("</body>\n</html>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
