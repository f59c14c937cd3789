import { readEvidenceArchive } from '#adapters/spreadsheet/read-bundle.ts';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { writeWorkbook } from '#adapters/spreadsheet/write-workbook.ts';
import type { ListReader, RepairWriter } from '#cases/ports/list-reader.ts';

export const listReader: ListReader = { read: readList, readEvidence: readEvidenceArchive };

export const repairWriter: RepairWriter = {
  write: (tables) => writeWorkbook(tables.map(({ sheet, ...rest }) => ({ name: sheet, ...rest }))),
};
