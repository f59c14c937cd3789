import type { FontBook } from '#adapters/pdf/load-fonts.ts';
import type { printLetter as PrintLetter } from '#adapters/pdf/print-letter.ts';

/** What only letters need: pdf-lib and the fonts. */
export interface Drawing {
  readonly fonts: FontBook;
  readonly printLetter: typeof PrintLetter;
}

/** Loads with the first letter, once: most calls of a function draw none, and their start must not wait for it. */
export function drawingLoader(fontFolder: string): () => Promise<Drawing> {
  let drawing: Promise<Drawing> | undefined;
  return () => {
    drawing ??= loadDrawing(fontFolder);
    return drawing;
  };
}

async function loadDrawing(fontFolder: string): Promise<Drawing> {
  const { loadFonts } = await import('#adapters/pdf/load-fonts.ts');
  const { printLetter } = await import('#adapters/pdf/print-letter.ts');
  return { fonts: loadFonts(fontFolder), printLetter };
}
