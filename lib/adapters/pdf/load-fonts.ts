import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font, FontSet } from '#typeset/font.ts';
import { type FontDescription, type FontFace, fontFace } from './font-face.ts';

/** The fonts of all letters of a process: what setting type measures and what drawing embeds. */
export interface FontBook {
  readonly set: FontSet;
  readonly faces: ReadonlyMap<Font, FontFace>;
}

/** Reads the subsets that the build wrote, once per process. */
export function loadFonts(folder: string): FontBook {
  const faces = new Map<Font, FontFace>();
  const load = (id: string, kind: FontFace['kind']): Font => {
    const path = join(folder, `arimo-${id}`);
    const description: FontDescription = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
    const face = fontFace(kind, description, readFileSync(`${path}.ttf`));
    faces.set(face.font, face);
    return face.font;
  };
  const set: FontSet = {
    regular: load('regular', 'simple'),
    bold: load('bold', 'simple'),
    italic: load('italic', 'simple'),
    boldItalic: load('bold-italic', 'simple'),
    fallbacks: ['latin', 'greek-cyrillic', 'symbols'].map((id) => load(id, 'composite')),
  };
  return { set, faces };
}
