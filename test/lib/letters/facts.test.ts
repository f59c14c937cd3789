import { describe, expect, test } from 'vitest';
import { ALL_KINDS, type AnyKind } from '#law/kind.ts';
import { parseFacts } from '#letters/facts.ts';
import { letterView } from '#letters/letter-view.ts';
import { HASHES, templates } from '../../support/a-composed-letter.ts';
import { aNumbered } from '../../support/a-pencabutan.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** The path of every value in a tree, arrays by their first member. */
function leaves(value: Json, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [path, ...leaves(value[0] as Json, [...path, 0])];
  }
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changed(value: Json, [step, ...rest]: Path, change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  const copy = structuredClone(value) as Record<string | number, Json>;
  copy[step] = changed(copy[step] ?? null, rest, change);
  if (copy[step] === undefined) delete copy[step];
  return copy as Json;
}

const gone = () => undefined as unknown as Json;
const facts = (kind: AnyKind) => JSON.parse(JSON.stringify(aNumbered(kind))) as Json;

/** What may be empty by design: a null or an empty text stands for "there is none". */
const MAY_BE_NULL =
  /^(?:nomor|tanggal|berlakuSampai)$|penandaTangan\.(?:\d+\.)?(?:atasNama|melalui|pelaksana|validUntil)$|issuer\.validUntil$|items\.0\.(?:accountId|stableId|displayName|goodsType|price|foundAt|capturedAt)$|evidence\.0\.(?:sha256|print)$|issuer\.kop\.(?:logo|lambang)$|quote$|rincian\.(?:jawaban|keterangan|penolakan(?:\.nomor)?|acara\.(?:tempat|tautan))$|^periode$/;
/** Letters that are not on record here have no file, and most offices and addressees no forerunner. */
const MAY_BE_ABSENT =
  /^rincian\.(?:surat\.(?:0\.)?salinan|penerbitAsal|tujuanAsal)$|^tujuan\.jabatanInggris$/;
const MAY_BE_BLANK = /issuer\.nomor\.|evidence\.0\.sha256$/;

describe.each(ALL_KINDS)('F49: the facts of a %s', (kind) => {
  const whole = facts(kind);
  const paths = leaves(whole)
    .map((path) => path.join('.'))
    .filter((path) => !MAY_BE_ABSENT.test(path));
  const asPath = (text: string) =>
    text.split('.').map((step) => (/^\d+$/.test(step) ? +step : step));

  test('are whole', () => {
    expect(() => parseFacts(whole)).not.toThrow();
    expect(paths.length).toBeGreaterThan(80);
  });

  test.each(paths)('without %s are refused by that name', (path) => {
    const broken = changed(whole, asPath(path), gone);
    expect(() => parseFacts(broken)).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_FIELD_MISSING', facts: { field: path } }),
    );
  });

  test.each(paths.filter((path) => !MAY_BE_NULL.test(path)))(
    'with null for %s are refused',
    (path) => {
      const broken = changed(whole, asPath(path), () => null);
      expect(() => parseFacts(broken)).toThrow(expect.objectContaining({ facts: { field: path } }));
    },
  );

  test('with a blank text are refused by its name', () => {
    const texts = paths.filter((path) => {
      const at = asPath(path).reduce<Json>(
        (value, step) => (value as Record<string, Json>)[step] ?? null,
        whole,
      );
      return typeof at === 'string' && !MAY_BE_BLANK.test(path);
    });
    expect(texts.length).toBeGreaterThan(50);
    for (const path of texts) {
      const broken = changed(whole, asPath(path), () => '  ');
      expect(() => parseFacts(broken), path).toThrow(
        expect.objectContaining({ facts: { field: path } }),
      );
    }
  });
});

describe.each(ALL_KINDS)('the template of a %s', (kind) => {
  const view = letterView(aNumbered(kind), HASHES) as unknown as Json;
  const fill = templates.find(`letters/${kind}.hbs`);

  test('prints every field of its view or does not need it; a needed one is never left empty', () => {
    const full = fill(view as object);
    const needed: string[] = [];
    // A list that is one shorter is another letter, not a broken one.
    for (const path of leaves(view).filter((one) => typeof one.at(-1) === 'string')) {
      const broken = changed(view, path, gone) as object;
      try {
        expect(fill(broken), path.join('.')).toBe(full);
      } catch (error) {
        expect(error, path.join('.')).toMatchObject({ code: 'TEMPLATE_FIELD_MISSING' });
        const named = (error as { facts: { field: string } }).facts.field;
        expect(path.map(String), `${path.join('.')} was named ${named}`).toContain(named);
        needed.push(path.join('.'));
      }
    }
    expect(needed).toEqual(expect.arrayContaining(['nomor', 'tanggal', 'hal', 'jabatanTujuan']));
    expect(needed.length).toBeGreaterThan(25);
  });

  test('prints no trace of a missing value', () => {
    expect(fill(view as object)).not.toMatch(/undefined|\bnull\b|\{\{|\[object|\S {2,}\S/);
  });
});
