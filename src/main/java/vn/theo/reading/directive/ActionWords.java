package vn.theo.reading.directive;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Trims the words of an action or statement to what belongs to it. */
public final class ActionWords {
    private ActionWords() {}

    /** Without the signs at its end: full stop, dots, "./.", the mark that closes a quotation opened before it. */
    public static Stretch ended(Stretch action) {
        Stretch words = withoutReference(withoutPurpose(withoutSigns(action)));
        return withoutSigns(withoutAnnouncement(withoutStress(withoutQuoteEnd(words))));
    }

    private static Stretch withoutSigns(Stretch action) {
        int end = action.size();
        while (end > 1) {
            Token last = action.token(end - 1);
            boolean sign = ".,;:/?!".contains(last.norm())
                    || last.is("...")
                    || last.is("-")
                    || last.is("như")
                    || last.is("và");
            if (!sign && !closesAlone(action, end - 1)) {
                break;
            }
            end--;
        }
        return action.part(0, end);
    }

    /** "… theo quy định.”" at the end of an amended article: the mark closes what was opened far before. */
    private static boolean closesAlone(Stretch action, int last) {
        return action.is(last, "\"") && action.find(0, "\"") == last;
    }

    /** "làm tốt X, Y… nhằm …": dots end the list, and what all of it is for is no part of its last item. */
    private static Stretch withoutPurpose(Stretch action) {
        for (int dots = action.find(3, "..."); dots >= 0; dots = action.find(dots + 1, "...")) {
            if (action.is(dots + 1, "nhằm")) {
                return action.part(0, dots);
            }
        }
        return action;
    }

    /** "… (chi tiết tại Phụ lục 04 đính kèm)": where details stand is no part of what is to be done. */
    private static Stretch withoutReference(Stretch action) {
        int open = action.size() - 1;
        if (open < 1 || !action.is(open, ")")) {
            return action;
        }
        boolean refers = false;
        while (open > 0 && !action.is(open, "(") && action.size() - open < LONGEST_REFERENCE) {
            refers |= REFERENCES.lengthAt(action, open) > 0;
            open--;
        }
        return refers && open > 1 && action.is(open, "(") ? action.part(0, open) : action;
    }

    private static final int LONGEST_REFERENCE = 20;
    private static final Lexicon REFERENCES =
            Lexicon.of("đính kèm", "kèm theo", "gửi kèm", "chi tiết tại", "chi tiết theo", "chi tiết phụ lục");

    /** "… vào năm 2025”, Phó Thủ tướng nói": the words of a quotation end with it. */
    private static Stretch withoutQuoteEnd(Stretch action) {
        boolean open = false;
        for (int mark = action.find(0, "\""); mark >= 0; mark = action.find(mark + 1, "\"")) {
            boolean closes = !action.token(mark).spaced() && (action.is(mark + 1, ",") || action.is(mark + 1, "-"));
            if (closes && !open) {
                return mark == 0 ? action : action.part(0, mark);
            }
            open = !open;
        }
        return action;
    }

    /** "…, trong đó tập trung một số nhiệm vụ sau", "…, trong đó lưu ý": what the items below say. */
    private static Stretch withoutStress(Stretch action) {
        int list = Introductions.listAt(action);
        return list > 3 ? action.part(0, list) : action;
    }

    /** "…, cụ thể: đợt 1 …" and "… như sau: …" only announce details. */
    private static Stretch withoutAnnouncement(Stretch action) {
        int cut = action.find(3, ":") - 2;
        boolean details =
                cut > 0 && (action.at(cut, "cụ thể") || action.at(cut, "như sau") || action.at(cut, "sau đây"));
        cut -= cut > 1 && !action.token(cut - 1).isWord() ? 1 : 0;
        return details && cut > 2 ? action.part(0, cut) : action;
    }
}
