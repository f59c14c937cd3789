import type { Canonical } from '#platforms/canonical.ts';
import { canonicalise } from '#platforms/canonicalise.ts';
import { findDamage } from './damaged-id.ts';
import { isHandleLike } from './handle-like.ts';
import type { Field } from './header-words.ts';
import { refuseCanonical, reviewCanonical } from './judge-canonical.ts';
import { linkText, splitLinks } from './link-text.ts';
import { otherAccount } from './other-account.ts';
import type { RowView } from './row-view.ts';
import { areNeighbours, type StatedPlatform, statedPlatform } from './stated-platform.ts';

/** One account, post or listing that a row names. */
export interface Target {
  /** The user's text, byte for byte. */
  readonly text: string;
  readonly read: Canonical;
  /** The account behind the link where the row names another one: letters go by links. */
  readonly account: string | null;
}

interface Pointer {
  readonly field: Field;
  readonly text: string;
  /** The whole cell as the user wrote it, or the address that it leads to. */
  readonly source: string;
}

const MAX_LINK_LENGTH = 2048;
const MAX_LINKS = 20;
const PHONE_PLATFORMS = new Set(['whatsapp', 'telegram']);

/** What the row points at; whatever is wrong is reported to the view and the answer is empty. */
export function checkTarget(view: RowView): Target[] {
  const stated = statedPlatform(view);
  const pointer = choosePointer(view, stated);
  const damaged = isDamaged(view, pointer);
  if (!pointer || damaged) return [];
  const links = splitLinks(pointer.text);
  if (!isReasonable(view, pointer, links)) return [];
  const found = links.map((text) => ({
    text: links.length === 1 ? pointer.source : text,
    read: readLink(text, stated),
  }));
  const sound = found.filter(({ read }) => isAccepted(view, pointer.field, read, stated));
  if (sound.length < found.length) return [];
  if (links.length > 1) view.report(pointer.field, 'ROW_SPLIT', { count: links.length });
  return found.map((one) => ({
    ...one,
    account: pointer.field === 'url' ? otherAccount(view, one.read) : null,
  }));
}

function readLink(text: string, stated: StatedPlatform): Canonical {
  return canonicalise(text, stated.kind === 'known' ? { platform: stated.slug } : {});
}

/** The link if there is one, else the account name, else the phone number of a messenger. */
function choosePointer(view: RowView, stated: StatedPlatform): Pointer | null {
  for (const field of ['url', 'handle'] as const) {
    const link = readPointer(view, field);
    if (link === 'refused') return null;
    if (link && (field === 'url' || link.origin !== 'text' || isHandleLike(link.text))) {
      const source = link.origin === 'text' ? view.cell(field).text : link.text;
      return needsPlatform(view, { field, text: link.text, source }, stated);
    }
  }
  const phone = view.text('phone');
  if (phone !== '' && stated.kind === 'known' && PHONE_PLATFORMS.has(stated.slug)) {
    return { field: 'phone', text: phone, source: view.cell('phone').text };
  }
  view.report('url', 'URL_MISSING');
  return null;
}

type PointerRead = { text: string; origin: string } | 'refused' | null;

function readPointer(view: RowView, field: 'url' | 'handle'): PointerRead {
  const { text, origin, shown } = linkText(view.cell(field));
  if (text === '') return null;
  if (shown !== null && !isSameTarget(shown, text)) {
    view.report(field, 'LINK_MISMATCH', { shown, target: text });
    return 'refused';
  }
  if (origin === 'formula') view.report(field, 'LINK_FROM_FORMULA');
  return { text, origin };
}

/** A bare account name means nothing without a platform; a link or `IG: @nama` brings its own. */
function needsPlatform(view: RowView, pointer: Pointer, stated: StatedPlatform): Pointer | null {
  const { field, text } = pointer;
  if (field === 'url' || stated.kind === 'known') return pointer;
  const read = canonicalise(text);
  if (read.platform !== null && read.status !== 'website') return pointer;
  if (stated.kind === 'unknown')
    view.report('platform', 'PLATFORM_UNKNOWN', { value: stated.text });
  else if (/:\/\//u.test(text)) return pointer;
  else view.report('platform', 'PLATFORM_MISSING');
  return null;
}

function isSameTarget(shown: string, target: string): boolean {
  const b = canonicalise(target);
  const a = canonicalise(shown, b.platform === null ? {} : { platform: b.platform });
  if (shown.startsWith('@') && b.idType !== 'username') return true;
  if (a.dedupeKey !== null && a.dedupeKey === b.dedupeKey && a.kind !== 'site') return true;
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?|\/$/giu, '').toLowerCase();
  return bare(shown) === bare(target);
}

/** Ids that a spreadsheet has changed are refused wherever they stand, even beside a good link. */
function isDamaged(view: RowView, pointer: Pointer | null): boolean {
  const fields = new Set<Field>(['handle', 'stableId', ...(pointer ? [pointer.field] : [])]);
  const states = [...fields].map((field) => isFieldDamaged(view, field));
  return states.includes(true);
}

function isFieldDamaged(view: RowView, field: Field): boolean {
  const cell = view.cell(field);
  const damage = findDamage(cell, { untyped: view.untyped });
  const value = cell.text.trim();
  if (damage.kind === 'date') view.report(field, 'DATE_IN_HANDLE', { value });
  if (damage.kind === 'precision-lost') view.report(field, 'ID_PRECISION_LOST', { value });
  if (damage.kind === 'maybe-rounded') view.report(field, 'ID_MAYBE_ROUNDED', { value });
  return damage.kind === 'date' || damage.kind === 'precision-lost';
}

function isReasonable(view: RowView, pointer: Pointer, links: readonly string[]): boolean {
  const longest = Math.max(...links.map((link) => link.length));
  if (longest > MAX_LINK_LENGTH) {
    view.report(pointer.field, 'LINK_TOO_LONG', { length: longest, limit: MAX_LINK_LENGTH });
    return false;
  }
  if (links.length > MAX_LINKS) {
    view.report(pointer.field, 'TOO_MANY_LINKS', { count: links.length, limit: MAX_LINKS });
    return false;
  }
  return true;
}

function isAccepted(view: RowView, field: Field, read: Canonical, stated: StatedPlatform): boolean {
  const refused = refuseCanonical(read, stated.kind === 'website');
  if (refused) {
    view.report(field, refused.code, refused.facts);
    return false;
  }
  if (!agrees(view, read, stated)) return false;
  for (const { code, facts } of reviewCanonical(read)) view.report(field, code, facts);
  return true;
}

/** The link decides what the item is; the platform column must not contradict it. */
function agrees(view: RowView, read: Canonical, stated: StatedPlatform): boolean {
  const found = read.platform ?? '';
  if (stated.kind === 'none' || (stated.kind === 'known' && stated.slug === found)) return true;
  if (stated.kind === 'website' && read.status === 'website') return true;
  const text = stated.kind === 'website' ? 'Situs web' : stated.text;
  const facts = { stated: text, found };
  const isWord = stated.kind === 'unknown';
  if (isWord || (stated.kind === 'known' && areNeighbours(stated.slug, found))) {
    view.report('platform', 'PLATFORM_CORRECTED', facts);
    return true;
  }
  view.report('platform', 'PLATFORM_MISMATCH', facts);
  return false;
}
