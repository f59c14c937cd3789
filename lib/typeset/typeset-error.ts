export type TypesetErrorCode = 'TOO_TALL' | 'TOO_WIDE' | 'NO_COLUMNS' | 'LAYOUT_UNKNOWN';

const MESSAGES: Record<TypesetErrorCode, string> = {
  TOO_TALL: 'is taller than the page allows',
  TOO_WIDE: 'is wider than the page allows',
  NO_COLUMNS: 'has rows that do not match its columns',
  LAYOUT_UNKNOWN: 'is no layout profile',
};

/** Content that does not fit: a broken promise of the template, never a warning. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly code: TypesetErrorCode;
  /** Where the block stands in its document, such as `section[1]/table[2]`. */
  readonly path: string;

  constructor(code: TypesetErrorCode, path: string) {
    super(`${path} ${MESSAGES[code]}`);
    this.code = code;
    this.path = path;
  }
}
