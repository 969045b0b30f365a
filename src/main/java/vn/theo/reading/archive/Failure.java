package vn.theo.reading.archive;

import java.util.Locale;
import vn.theo.reading.ReceivedText;

/**
 * Why a document was not read.
 *
 * @param reason short code that failures are counted by
 * @param vietnamese what is wrong and what to do
 * @param english the same in English
 */
record Failure(String reason, String vietnamese, String english) {
    static Failure of(ReceivedText.Refused refused) {
        return new Failure(refused.reason().name().toLowerCase(Locale.ROOT), refused.vietnamese(), refused.english());
    }

    static Failure unreadable(String why) {
        return new Failure(
                "unreadable",
                "Không đọc được tệp: " + why + ". Hãy kiểm tra quyền đọc và ổ đĩa.",
                "The file could not be read: " + why + ". Check the right to read it and the disk.");
    }

    static Failure damaged(String why) {
        return new Failure(
                "damaged",
                "Phần này của kho lưu bị hỏng hoặc bị cắt cụt (" + why + "). Hãy lấy lại bản gốc rồi đọc lại.",
                "This part of the archive is damaged or cut off (" + why + "). Get the original again and read it.");
    }

    static Failure bomb(String how) {
        return new Failure(
                "bomb",
                "Nội dung phình to bất thường khi giải nén (" + how + ") nên không được mở. Hãy kiểm tra nguồn tệp.",
                "It swells beyond measure when unpacked (" + how + ") and is not opened. Check where it comes from.");
    }

    static Failure nested() {
        return new Failure(
                "nested_archive",
                "Kho lưu nằm trong kho lưu không được mở. Hãy giải nén rồi đọc riêng.",
                "An archive inside an archive is not opened. Unpack it and read it by itself.");
    }

    static Failure otherArchive() {
        return new Failure(
                "other_archive",
                "Loại kho lưu này không đọc được (chỉ ZIP và WARC). Hãy giải nén vào thư mục rồi đọc lại.",
                "This kind of archive is not read (only ZIP and WARC are). Unpack it into the folder and read again.");
    }

    static Failure contentEncoding(String encoding) {
        return new Failure(
                "content_encoding",
                "Trang được nén kiểu \"" + encoding + "\", không giải nén được. Hãy thu thập lại trang này.",
                "The page is packed as \"" + encoding + "\", which could not be unpacked. Capture the page again.");
    }

    static Failure memory() {
        return new Failure(
                "memory",
                "Văn bản quá lớn so với bộ nhớ. Hãy chia nhỏ, hoặc cho thêm bộ nhớ bằng biến THEO_ARCHIVE_MEMORY.",
                "The text is too large for the memory. Split it, or give more with THEO_ARCHIVE_MEMORY (such as 2g).");
    }

    static Failure reader(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return new Failure(
                "reader",
                "Bộ đọc gặp lỗi (" + name + ") ở văn bản này. Hãy báo lỗi kèm tệp này.",
                "The reader failed (" + name + ") on this text. Report it together with the file.");
    }
}
