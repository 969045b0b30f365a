package vn.theo.reading;

/** How the text relates to a document it names. */
public enum DocumentRelation {
    /** The text is this document. */
    ITSELF,
    /** "Căn cứ …": the legal basis of the text. */
    BASIS,
    /** "Thực hiện …", "triển khai …": carried out by the text or reported on in it. */
    IMPLEMENTS,
    /** "Thay thế …". */
    SUPERSEDES,
    /** "Sửa đổi, bổ sung …". */
    AMENDS,
    /** To be drafted: "xây dựng Đề án …". */
    ORDERED,
    MENTIONED
}
