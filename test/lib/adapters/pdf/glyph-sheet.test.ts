import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  differingCharacters,
  dropGlyph,
  faceFor,
  glyphSheet,
  popplerSees,
  SOURCES,
  wholeFace,
} from '../../../support/glyph-sheet.ts';

/** Nothing is printed for them, or nothing that text extraction keeps. */
const SILENT = new Set([0x20, 0xa0, 0xad]);

describe.each(Object.keys(SOURCES))('F48: a page with every character of the face %s', (id) => {
  const face = faceFor(id);
  const sheet = glyphSheet(face);

  it('embeds outlines that are those of the whole font', async () => {
    expect(await differingCharacters(sheet, id)).toEqual([]);
  });

  it('looks as with the whole font, and reads as what was written', () => {
    const ours = popplerSees(sheet);
    const whole = popplerSees(glyphSheet(wholeFace(id)));
    if (!(ours && whole)) return;
    expect(ours.pixels.equals(whole.pixels)).toBe(true);
    const written = face.description.characters.filter(([code]) => !SILENT.has(code));
    const missing = written.filter(([code]) => !ours.text.includes(String.fromCharCode(code)));
    expect(missing).toEqual([]);
  });

  it('tells a damaged subset from a sound one, although the text still reads the same', async () => {
    const damaged = dropGlyph(bytesOf(id), face.description.characters[40]?.[1] ?? 0);
    const bad = glyphSheet(faceFor(id, damaged));
    expect((await differingCharacters(bad, id)).length).toBeGreaterThan(0);
    const [ours, theirs] = [popplerSees(sheet), popplerSees(bad)];
    if (!(ours && theirs)) return;
    expect(theirs.pixels.equals(ours.pixels)).toBe(false);
    expect(theirs.text).toBe(ours.text);
  });
});
