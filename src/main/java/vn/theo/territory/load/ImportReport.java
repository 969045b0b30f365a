package vn.theo.territory.load;

import java.util.List;
import vn.theo.kernel.CsvTable;
import vn.theo.site.Texts;

/**
 * What tables of areas bring, or brought.
 *
 * @param findings errors first
 * @param rows of all files
 * @param added areas that the record did not have
 * @param corrected areas of which the record says something else
 * @param unchanged areas that stand already
 * @param changes new changes, and shares that became known
 * @param written whether anything was written
 */
public record ImportReport(
        List<Finding> findings, int rows, int added, int corrected, int unchanged, int changes, boolean written) {
    public ImportReport {
        findings = List.copyOf(findings);
    }

    public long count(Finding.Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    public boolean isRefused() {
        return count(Finding.Weight.ERROR) > 0;
    }

    public boolean isNews() {
        return added + corrected + changes > 0;
    }

    /** Every finding as a line of a CSV file: how much it matters, file, line, what, what to do. */
    String csv(Texts texts) {
        StringBuilder out = new StringBuilder("\uFEFFweight,file,line,what,what_to_do\r\n");
        for (Finding finding : findings) {
            out.append(finding.weight()).append(',');
            out.append(CsvTable.cell(finding.file())).append(',');
            out.append(finding.line() == 0 ? "" : finding.line()).append(',');
            out.append(CsvTable.cell(finding.what(texts))).append(',');
            out.append(CsvTable.cell(finding.advice(texts))).append("\r\n");
        }
        return out.toString();
    }
}
