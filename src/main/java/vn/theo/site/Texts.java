package vn.theo.site;

import gg.jte.Content;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;
import vn.theo.kernel.Period;

/** The words and formats of one language: Vietnamese (34.087,5; 18/11/2010) or English (34,087.5; 18 Nov 2010). */
public final class Texts {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final MessageSource messages;
    private final Locale locale;

    public Texts(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The texts of a command: Vietnamese where the machine speaks it, else English. */
    public static Texts ofCommand(Map<String, String> environment) {
        boolean vietnamese = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty() && !value.startsWith("C"))
                .findFirst()
                .filter(value -> value.startsWith("vi"))
                .isPresent();
        return new Texts(new SiteConfiguration().messageSource(), vietnamese ? VIETNAMESE : Locale.ENGLISH);
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    public String language() {
        return english() ? "en" : "vi";
    }

    /** The text of this key; {@code {0}} and so on stand for the arguments. A missing key shows as itself. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale) instanceof String text ? text : key;
    }

    /** The text of an enum constant: bundle key {@code SimpleName.CONSTANT}. */
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A text whose bundle entry holds markup of ours; arguments are escaped. */
    public Content markup(String key, Object... arguments) {
        Object[] escaped = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            escaped[i] = HtmlUtils.htmlEscape(String.valueOf(arguments[i]));
        }
        String text = of(key, escaped);
        return output -> output.writeContent(text);
    }

    /** A number with the language's separators and as many decimals as it has, at most six. */
    public String number(Number value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(english() ? Locale.ENGLISH : VIETNAMESE);
        symbols.setGroupingSeparator(english() ? ',' : '.');
        symbols.setDecimalSeparator(english() ? '.' : ',');
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    /** A number rounded half up to so many decimals. */
    public String number(BigDecimal value, int decimals) {
        return number(value.setScale(decimals, java.math.RoundingMode.HALF_UP));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(english() ? "d MMM yyyy" : "dd/MM/yyyy", locale)
                .format(date);
    }

    public String dateTime(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(english() ? "d MMM yyyy, HH:mm" : "HH:mm dd/MM/yyyy", locale)
                .format(time);
    }

    public String dateTime(Instant instant) {
        return dateTime(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** A period in words: "năm 2010", "giai đoạn 2006–2010", "9 tháng năm 2025", "ngày 17/03/2025". */
    public String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        String first = String.valueOf(from.getYear());
        String last = String.valueOf(to.getYear());
        return switch (period.kind()) {
            case YEAR -> of("site.period.year", last);
            case YEARS -> of("site.period.years", first, last);
            case QUARTER -> of("site.period.quarter", (from.getMonthValue() + 2) / 3, last);
            case MONTH -> of("site.period.month", from.getMonthValue(), last);
            case YEAR_TO_DATE -> of("site.period.year-to-date", to.getMonthValue(), last);
            case MONTHS -> of("site.period.months", from.getMonthValue(), first, to.getMonthValue(), last);
            case DATE -> of("site.period.date", date(to));
            case DAYS -> of("site.period.days", date(from), date(to));
        };
    }
}
