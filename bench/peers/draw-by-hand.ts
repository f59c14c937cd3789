import type { PlainLetter } from '../plain-letter.ts';
import { wrap } from './wrap.ts';

/** What libraries that place text at coordinates have in common. */
export interface Canvas {
  addPage(): void;
  width(text: string, size: number): number;
  text(text: string, x: number, y: number, size: number): void;
}

const PAGE = { width: 595.28, height: 841.89, left: 85, right: 57, top: 60, bottom: 70 };
const MM = 72 / 25.4;
const BODY = 12;
const TABLE = 8.5;
const LEADING = 1.15;
const PADDING = 4;

/** Draws a letter with the common calls of such a library: wrapped paragraphs, then the rows of the table. */
export function drawByHand(letter: PlainLetter, canvas: Canvas): void {
  const measure = PAGE.width - PAGE.left - PAGE.right;
  let y = 0;
  const need = (height: number) => {
    if (y - height > PAGE.bottom) return;
    canvas.addPage();
    y = PAGE.height - PAGE.top;
  };
  for (const paragraph of letter.paragraphs) {
    for (const line of wrap(paragraph, (text) => canvas.width(text, BODY), measure)) {
      need(BODY * LEADING);
      y -= BODY * LEADING;
      canvas.text(line, PAGE.left, y, BODY);
    }
    y -= BODY / 2;
  }
  const scale = measure / letter.columns.reduce((sum, mm) => sum + mm * MM, 0);
  const widths = letter.columns.map((mm) => mm * MM * scale);
  for (const row of letter.rows) {
    const cells = row.map((text, i) =>
      wrap(text, (part) => canvas.width(part, TABLE), (widths[i] ?? 0) - PADDING),
    );
    const height = Math.max(...cells.map((lines) => lines.length)) * TABLE * LEADING + PADDING;
    need(height);
    let x = PAGE.left;
    for (const [i, lines] of cells.entries()) {
      for (const [n, line] of lines.entries())
        canvas.text(line, x, y - (n + 1) * TABLE * LEADING, TABLE);
      x += widths[i] ?? 0;
    }
    y -= height;
  }
}
