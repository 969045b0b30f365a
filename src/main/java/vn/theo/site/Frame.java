package vn.theo.site;

import org.jspecify.annotations.Nullable;
import vn.theo.access.Account;
import vn.theo.kernel.Quote;

/**
 * What every page needs around its content: texts, who is signed in, where we are, the form token and a notice of what
 * was just done.
 *
 * @param path the address of this page without its query
 * @param csrf the token every form sends back as {@code _csrf}
 * @param publicWords which documents the public may read words of
 */
public record Frame(
        Texts texts,
        @Nullable Account account,
        String path,
        String csrf,
        @Nullable Notice notice,
        PublicWords publicWords) {
    /** A frame in which the public sees no words of any document. */
    public Frame(Texts texts, @Nullable Account account, String path, String csrf, @Nullable Notice notice) {
        this(texts, account, path, csrf, notice, documentId -> false);
    }

    /** Whether this reader may see the words that state a fact: staff all of them, the public those of published documents. */
    public boolean mayRead(Quote quote) {
        return signedIn() || publicWords.isPublic(quote.documentId());
    }

    public String t(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public boolean signedIn() {
        return account != null;
    }

    public boolean office() {
        return account != null && account.isOffice();
    }

    /** Whether a navigation entry with this address is the current one. */
    public boolean isAt(String address) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
    }
}
