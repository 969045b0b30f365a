package vn.theo.reading.format;

import java.io.Serial;
import vn.theo.reading.Refusal;

/** Thrown inside a conversion that cannot go on; carries why, in words for the person who brought the file. */
public final class Unconvertible extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal reason;
    private final String vietnamese;

    public Unconvertible(Refusal reason, String vietnamese, String english) {
        super(english, null, false, false);
        this.reason = reason;
        this.vietnamese = vietnamese;
    }

    public Refusal reason() {
        return reason;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return String.valueOf(getMessage());
    }

    public static Unconvertible broken() {
        return new Unconvertible(
                Refusal.BROKEN,
                "Tệp bị hỏng nên không mở được. Hãy mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi gửi lại.",
                "The file is damaged and cannot be opened. Open it in the program that made it, save it again and resend it.");
    }

    public static Unconvertible locked() {
        return new Unconvertible(
                Refusal.PROTECTED,
                "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.",
                "The file is locked with a password. Remove the password and resend it.");
    }

    public static Unconvertible unsafe() {
        return new Unconvertible(
                Refusal.UNSAFE,
                "Tệp có cấu tạo nguy hiểm (bung ra quá lớn hoặc trỏ ra ngoài tệp) nên không được nhận. Hãy lưu lại thành tệp mới rồi gửi lại.",
                "The file is built to harm its reader (it expands without measure or points outside itself). Save its content as a new file and resend that.");
    }

    public static Unconvertible tooLarge(String vietnamese, String english) {
        return new Unconvertible(
                Refusal.TOO_LARGE,
                "Văn bản quá lớn: " + vietnamese + ". Hãy chia nhỏ rồi gửi lại.",
                "The document is too large: " + english + ". Split it and resend the parts.");
    }

    public static Unconvertible scan() {
        return new Unconvertible(
                Refusal.SCAN,
                "Tệp là ảnh hoặc bản quét, phải nhận dạng chữ mới đọc được.",
                "The file is a picture or a scan; its letters must be recognised before it can be read.");
    }

    public static Unconvertible tooSlow() {
        return new Unconvertible(
                Refusal.TOO_SLOW,
                "Chuyển đổi tệp mất quá nhiều thời gian nên đã dừng lại. Hãy chia nhỏ tệp rồi gửi lại.",
                "Converting the file took too long and was stopped. Split it and resend the parts.");
    }
}
