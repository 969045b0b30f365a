package vn.theo.territory.load;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import brings and notes on the import that it did, in one transaction. */
@Service
class WriteImport {
    private final AreaImports imports;
    private final ImportAreas importAreas;

    WriteImport(AreaImports imports, ImportAreas importAreas) {
        this.imports = imports;
        this.importAreas = importAreas;
    }

    @Transactional
    public ImportAreas.Outcome write(AreaImports.Sent sent, String by, ImportProgress progress) {
        ImportAreas.Outcome outcome = importAreas.load(imports.files(sent.id()), sent.basis(), by, progress);
        Long act = outcome.act();
        if (act != null && !imports.isWritten(sent.id())) {
            imports.markWritten(sent.id(), act, outcome.report());
        }
        return outcome;
    }
}
