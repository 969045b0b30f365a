package vn.theo.territory.load;

/** A file as it was sent; its kind is told by its content. */
public record SentFile(String name, byte[] content) {
    boolean isWorkbook() {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
