package vn.theo.document.likeness;

/** Invented notices and reports, and what reprinting does to them. */
public final class Notices {
    public static final String NOTICE = """
            Tại buổi làm việc với Huyện ủy Mây Trắng về tình hình trồng rừng gỗ lớn, sau khi nghe báo cáo và ý kiến của các \
            đồng chí dự họp, đồng chí Hoàng Văn Lộc, Phó Bí thư Thường trực Tỉnh ủy, kết luận như sau:

            1. Ba năm qua huyện đã trồng mới 1.240 ha rừng gỗ lớn, đạt 82,5% kế hoạch; tỷ lệ che phủ đạt 61,3%. Nhiều hộ ở \
            các xã vùng cao đã bỏ hẳn việc khai thác non. Tuy nhiên việc cấp chứng chỉ rừng còn chậm, đường lâm nghiệp \
            xuống cấp nhưng chưa được sửa chữa.

            2. Giao Sở Nông nghiệp và Môi trường phối hợp với Huyện ủy Mây Trắng rà soát quỹ đất trồng rừng, báo cáo Thường \
            trực Tỉnh ủy trước ngày 15/9/2026. Giao Sở Tài chính bố trí vốn sửa chữa 37 km đường lâm nghiệp trong kế hoạch \
            năm 2027. Đề nghị Mặt trận Tổ quốc tỉnh vận động nhân dân tham gia bảo vệ rừng.

            3. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện thông báo này và báo cáo Thường trực Tỉnh ủy hằng quý.
            """;

    private static final String REPORT = """
            Trong tháng %s năm 2026, sản lượng chè búp tươi của huyện ước đạt %s tấn, tăng %s%% so với cùng kỳ năm trước. \
            Diện tích chè được chứng nhận VietGAP là %s ha. Giá chè búp tươi bình quân %s đồng một kg. Toàn huyện có %s cơ \
            sở chế biến đang hoạt động, giải quyết việc làm cho %s lao động. Thu ngân sách trên địa bàn ước đạt %s tỷ đồng, \
            bằng %s%% dự toán năm. Công tác phòng cháy, chữa cháy rừng được duy trì thường xuyên, không để xảy ra vụ việc \
            lớn. Trong tháng tới, Ủy ban nhân dân huyện tiếp tục chỉ đạo các xã chăm sóc chè, chuẩn bị đốn chè vụ đông và \
            tổ chức hội chợ chè. Đề nghị các phòng chuyên môn gửi báo cáo trước ngày %s hằng tháng.
            """;

    public static final String REPORT_OF_MAY =
            REPORT.formatted("năm", "3.412", "6,2", "815", "9.500", "41", "1.260", "38,4", "42,1", "20");
    public static final String REPORT_OF_JUNE =
            REPORT.formatted("sáu", "3.958", "8,7", "832", "10.200", "44", "1.315", "45,9", "50,6", "25");

    private Notices() {}

    /** Every line cut after about so many characters, as mail programs do. */
    public static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<= )", -1)) {
            if (column + word.length() > width && column > 0) {
                result.setLength(result.length() - 1);
                result.append('\n');
                column = 0;
            }
            result.append(word);
            column = word.contains("\n") ? 0 : column + word.length();
        }
        return result.toString();
    }
}
