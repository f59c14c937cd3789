import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { TeguranError } from '#errors.ts';

/** What one stream may unpack to; a letter with its annexes stays far below. */
const MAX_BYTES = 64 * 1024 * 1024;
const PNG_UP = 2;

/** The data of a stream: plain or deflated, as all that we and common signers write. */
export function inflateStream(stream: PDFRawStream): Uint8Array {
  const filter = only(stream.dict.get(PDFName.of('Filter')));
  if (filter === undefined) return stream.contents;
  if (filter !== PDFName.of('FlateDecode')) throw damaged('Filter');
  const data = inflateSync(stream.contents, { maxOutputLength: MAX_BYTES });
  const parameters = only(stream.dict.get(PDFName.of('DecodeParms')));
  return parameters instanceof PDFDict ? undoPredictor(data, parameters) : data;
}

/** Cross-references are often written as differences to the row above. */
function undoPredictor(data: Buffer, parameters: PDFDict): Uint8Array {
  if (numberOf(parameters, 'Predictor', 1) === 1) return data;
  const columns = numberOf(parameters, 'Columns', 1);
  const rows = Math.ceil(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (columns + 1)];
    if (kind !== 0 && kind !== PNG_UP) throw damaged('Predictor');
    for (let column = 0; column < columns; column += 1) {
      const value = data[row * (columns + 1) + 1 + column] ?? 0;
      const above = kind === PNG_UP ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = value + above;
    }
  }
  return plain;
}

function numberOf(dict: PDFDict, name: string, otherwise: number): number {
  const value = dict.get(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
}

/** A filter may stand alone or in a list of one. */
function only(value: unknown): unknown {
  if (!(value instanceof PDFArray)) return value;
  if (value.size() > 1) throw damaged('Filter');
  return value.size() === 0 ? undefined : value.get(0);
}

function damaged(part: string): TeguranError {
  return new TeguranError('PDF_DAMAGED', { part });
}
