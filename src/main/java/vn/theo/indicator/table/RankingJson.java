package vn.theo.indicator.table;

import vn.theo.indicator.DoubtMark;
import vn.theo.kernel.Json;
import vn.theo.site.Texts;

/** A ranking as JSON: a list of areas with rank (null without a value), value and how it came about. */
final class RankingJson {
    private RankingJson() {}

    static String of(Sheet sheet, Ranking ranking, Texts texts) {
        StringBuilder out = new StringBuilder(200 + 100 * ranking.places().size());
        out.append("{\"indicator\":");
        Json.string(out, sheet.query().indicators().getFirst().slug());
        out.append(",\"unit\":");
        Json.string(out, sheet.query().indicators().getFirst().unit());
        out.append(",\"period\":");
        Json.string(out, sheet.query().periods().getFirst().text());
        out.append(",\"mapDate\":\"").append(sheet.query().mapDate()).append("\",\"places\":[");
        String comma = "";
        for (Ranking.Place place : ranking.places()) {
            out.append(comma).append("{\"rank\":").append(place.rank()).append(",\"code\":");
            Json.string(out, place.area().key());
            out.append(",\"name\":");
            Json.string(out, place.area().name());
            out.append(",\"value\":");
            if (place.cell().hasValue()) {
                Decimals.append(out, place.cell().amount(), place.cell().scale());
            } else {
                out.append("null");
            }
            out.append(",\"derivation\":\"")
                    .append(place.cell().derivation().letter())
                    .append('"');
            doubt(out, texts, sheet, place);
            out.append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }

    private static void doubt(StringBuilder out, Texts texts, Sheet sheet, Ranking.Place place) {
        String words = place.cell().hasValue() ? DoubtMark.words(texts, sheet.doubts(place.area())) : "";
        if (!words.isEmpty()) {
            Json.string(out.append(",\"doubt\":"), words);
        }
    }
}
