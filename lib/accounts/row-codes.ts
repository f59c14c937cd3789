import { cellCodes } from './cell-codes.ts';
import { evidenceCodes } from './evidence-codes.ts';
import { linkCodes } from './link-codes.ts';
import { tableCodes } from './table-codes.ts';
import { valueCodes } from './value-codes.ts';

/** Every stable row code. */
export const rowCodes = {
  ...linkCodes,
  ...cellCodes,
  ...valueCodes,
  ...evidenceCodes,
  ...tableCodes,
};

export type RowCode = keyof typeof rowCodes;
