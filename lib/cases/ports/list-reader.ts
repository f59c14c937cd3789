import type { RepairTable } from '#accounts/repair-table.ts';
import type { EvidenceFile, ListFile } from '#accounts/sheet.ts';

export interface ListReader {
  read(bytes: Uint8Array, fileName: string): ListFile;
  /** Files of an archive of screenshots. */
  readEvidence(bytes: Uint8Array): EvidenceFile[];
}

/** Writes rows that somebody has to repair, as a workbook that runs nothing. */
export interface RepairWriter {
  write(tables: readonly RepairTable[]): Uint8Array;
}
