import { createHash } from 'node:crypto';
import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { BundleRequest } from '#cases/bundle.ts';
import { FIT, fitOf, namesOf } from '#cases/item-names.ts';
import type { Letter } from '#cases/letter.ts';
import type { ApprovalStore } from '#cases/ports/approval-store.ts';
import type { BatchStore } from '#cases/ports/batch-store.ts';
import type { BundleStore } from '#cases/ports/bundle-store.ts';
import type { Clock } from '#cases/ports/clock.ts';
import type { EarlierLetters, Mention } from '#cases/ports/earlier-letters.ts';
import type { Hasher, Ids } from '#cases/ports/ids.ts';
import type { Journal } from '#cases/ports/journal.ts';
import type { LedgerHead, LedgerStore, SealedLink } from '#cases/ports/ledger-store.ts';
import type { LetterList, LetterStore } from '#cases/ports/letter-store.ts';
import type { AttemptRow, MailEvent, MailJournal } from '#cases/ports/mail-journal.ts';
import type { TokenBucket, TokenStore } from '#cases/ports/mailer.ts';
import type { NumberEntry, NumberSeries } from '#cases/ports/number-series.ts';
import type { Bucket, ObjectStore } from '#cases/ports/object-store.ts';
import type { OpenRecords } from '#cases/ports/open-records.ts';
import type { Queue, QueueName } from '#cases/ports/queue.ts';
import type { ReservationStore } from '#cases/ports/reservation-store.ts';
import type { DeskPause, SendingGuards, Suppression } from '#cases/ports/sending-guards.ts';
import type { SettingChange, SettingChanges } from '#cases/ports/setting-changes.ts';
import type { Settings } from '#cases/ports/settings.ts';
import type { Page, Saved } from '#cases/ports/stored.ts';
import { byWait, isWaiting } from '#cases/wait.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import type { Desk } from '#platforms/desk.ts';

/** Stores that behave as the real ones promise: conditional writes, one item at a time. */

const SAVED: Saved = { kind: 'saved' };
const STALE: Saved = { kind: 'stale' };

export const hasher: Hasher = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

const inDigits = (no: number) => String(no).padStart(8, '0');
const placeOfItem = ({ itemNo }: Item) => inDigits(itemNo);

/** Some rows in the order of their places, and the place of the last where others follow. */
function pageOf<T>(
  rows: readonly T[],
  placeOf: (row: T) => string,
  { limit, after, backwards = false }: PagePart,
): Page<T> {
  const before = after === null ? null : Buffer.from(after, 'base64url').toString();
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b)) * (backwards ? -1 : 1);
  const left = rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => before === null || order(before, place) < 0)
    .sort((a, b) => order(a.place, b.place));
  const some = left.slice(0, limit);
  const last = left.length > limit ? some.at(-1)?.place : undefined;
  const next = last === undefined ? null : Buffer.from(last).toString('base64url');
  return { rows: some.map(({ row }) => row), next };
}

interface PagePart {
  readonly limit: number;
  readonly after: string | null;
  readonly backwards?: boolean;
}

/** Shared rather than copied: whoever tried to change a stored letter would fail at once. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

export function memoryLetters(): LetterStore & { all(): Letter[] } {
  const rows = new Map<string, Letter>();
  const codes = new Map<string, string>();
  const all = () => [...rows.values()];
  return {
    all,
    create: async (letter) => {
      if (rows.has(letter.letterId)) return STALE;
      rows.set(letter.letterId, freeze(letter));
      return SAVED;
    },
    save: async (letter) => {
      if (rows.get(letter.letterId)?.version !== letter.version - 1) return STALE;
      rows.set(letter.letterId, freeze(letter));
      return SAVED;
    },
    find: async (letterId) => rows.get(letterId) ?? null,
    listByState: async (state) => all().filter((one) => one.state === state),
    listHeads: async (state, limit) =>
      all()
        .filter((one) => one.state === state)
        .slice(0, limit),
    listWaiting: async (kind, now, limit) => {
      const found = all()
        .filter((one) => isWaiting(one, kind, now))
        .sort(byWait);
      return { letters: found.slice(0, limit), cut: found.length > limit };
    },
    findAll: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    page: async (list, limit, after) => {
      const found = all().filter((one) => isIn(list, one));
      const backwards = !(list.by === 'platform' && list.oldestFirst);
      return pageOf(found, ({ log, letterId }) => `${log[0]?.at ?? ''}#${letterId}`, {
        limit,
        after,
        backwards,
      });
    },
    listUntold: async () => all().filter((one) => one.state === 'revoked' && !one.told),
    listUnsealed: async () => all().filter((one) => one.sealed < one.log.length),
    linkCode: async (codeSha256, letterId) => {
      if (!codes.has(codeSha256)) codes.set(codeSha256, letterId);
    },
    findByCode: async (codeSha256) => rows.get(codes.get(codeSha256) ?? '') ?? null,
  };
}

function isIn(list: LetterList, { platform, state, log }: Letter): boolean {
  const moved = (officer: string | null, day: string | null) =>
    log.some(
      ({ actor, at }) =>
        (officer === null || actor.sub === officer) && (day === null || tanggalWib(at) === day),
    );
  if (list.by === 'platform') return platform === list.platform;
  if (list.by === 'state') return state === list.state;
  return list.by === 'officer' ? moved(list.officer, list.day) : moved(null, list.day);
}

export function memoryEarlier(): EarlierLetters {
  const rows = new Map<string, Mention>();
  return {
    remember: async (mentions) => {
      for (const one of mentions) rows.set(JSON.stringify(Object.values(one)), one);
    },
    find: async (accounts) =>
      [...rows.values()].filter((one) => accounts.includes(one.accountSha256)),
  };
}

export function memoryBatches(): BatchStore {
  const rows = new Map<string, Batch>();
  const items = new Map<string, readonly Item[]>();
  const files = new Map<string, string>();
  return {
    claimFile: async (fileKey, batchId, instead) => {
      const holder = files.get(fileKey) ?? batchId;
      files.set(fileKey, holder === instead ? batchId : holder);
      return files.get(fileKey) ?? batchId;
    },
    create: async (batch) => {
      if (rows.has(batch.batchId)) return STALE;
      rows.set(batch.batchId, batch);
      return SAVED;
    },
    save: async (batch) => {
      if (rows.get(batch.batchId)?.version !== batch.version - 1) return STALE;
      rows.set(batch.batchId, batch);
      return SAVED;
    },
    find: async (batchId) => rows.get(batchId) ?? null,
    listWaiting: async () =>
      [...rows.values()].filter(({ state }) => state === 'received' || state === 'checked'),
    saveItems: async (batchId, some) => {
      const kept = new Map((items.get(batchId) ?? []).map((item) => [item.itemNo, item]));
      for (const item of some) kept.set(item.itemNo, item);
      items.set(
        batchId,
        [...kept.values()].sort((a, b) => a.itemNo - b.itemNo),
      );
    },
    replaceItem: async (batchId, before, after) => {
      const all = items.get(batchId) ?? [];
      const kept = all.find(({ itemNo }) => itemNo === before.itemNo);
      if (!kept || kept.version !== before.version) return STALE;
      items.set(
        batchId,
        all.map((item) => (item === kept ? after : item)),
      );
      return SAVED;
    },
    items: async (batchId) => [...(items.get(batchId) ?? [])],
    findPicture: async (batchId, sha256) => {
      const pieces = (items.get(batchId) ?? []).flatMap(({ evidence }) => evidence);
      return pieces.find((one) => one.sha256 === sha256 && one.picture)?.picture ?? null;
    },
    itemPage: async (batchId, limit, after) =>
      pageOf(items.get(batchId) ?? [], placeOfItem, { limit, after }),
    repeatPage: async (batchId, limit, after) => {
      const repeats = (items.get(batchId) ?? []).filter(({ earlier = [] }) => earlier.length > 0);
      return pageOf(repeats, placeOfItem, { limit, after });
    },
    page: async (limit, after) =>
      pageOf([...rows.values()], ({ log, batchId }) => `${log[0]?.at ?? ''}#${batchId}`, {
        limit,
        after,
        backwards: true,
      }),
    indexItems: async () => undefined,
    findPlaces: async (wanted) =>
      [...items].flatMap(([batchId, some]) =>
        some
          .filter((item) => wanted.platform === null || item.platform === wanted.platform)
          .filter((item) => fitOf(namesOf(item), wanted) !== FIT.none)
          .map(({ itemNo }) => ({ batchId, itemNo })),
      ),
    itemsAt: async (places) =>
      places.flatMap(({ batchId, itemNo }) => {
        const item = items.get(batchId)?.find((one) => one.itemNo === itemNo);
        return item ? [{ batchId, item }] : [];
      }),
  };
}

function memoryOpenRecords<T extends { readonly done: boolean }>(
  idOf: (record: T) => string,
): OpenRecords<T> {
  const rows = new Map<string, T>();
  return {
    begin: async (record) => {
      const kept = rows.get(idOf(record)) ?? record;
      rows.set(idOf(record), kept);
      return kept;
    },
    finish: async (id) => {
      const record = rows.get(id);
      if (record) rows.set(id, { ...record, done: true });
    },
    listUnfinished: async () => [...rows.values()].filter((record) => !record.done),
  };
}

export const memoryApprovals = (): ApprovalStore => memoryOpenRecords((one) => one.approvalId);

export const memoryReservations = (): ReservationStore => memoryOpenRecords((one) => one.requestId);

export function memoryNumbers(): NumberSeries {
  const next = new Map<string, number>();
  const blocks = new Map<string, number>();
  const entries = new Map<string, NumberEntry>();
  const series_ = new Set<string>();
  const take = (counter: string, holder: string, count: number): number => {
    const key = `${counter}/${holder}`;
    const first = blocks.get(key) ?? next.get(counter) ?? 1;
    if (!blocks.has(key)) next.set(counter, first + count);
    blocks.set(key, first);
    return first;
  };
  const last = async (series: string) => (next.get(series) ?? 1) - 1;
  const within = (series: string) =>
    [...entries.entries()].filter(([key]) => key.startsWith(`${series}/`));
  return {
    reserve: async (series, holder, count) => {
      series_.add(series);
      return { first: take(series, holder, count) };
    },
    reserveSisipan: async (series, urut, holder) => ({
      sisipan: take(`${series}/${urut}`, holder, 1),
    }),
    names: async () => [...series_],
    record: async (series, urut, entry) => {
      const sisipan = entry.kind === 'sisipan' ? `/${entry.sisipan}` : '';
      const key = `${series}/${inDigits(urut)}/${entry.kind}${sisipan}`;
      if (!entries.has(key)) entries.set(key, entry);
    },
    find: async (series, urut) => {
      const at = `${series}/${inDigits(urut)}`;
      return entries.get(`${at}/void`) ?? entries.get(`${at}/issued`) ?? null;
    },
    last,
    page: async (series, limit, after) => {
      const { rows, next: more } = pageOf(within(series), ([key]) => key, { limit, after });
      return { rows: rows.map(([, entry]) => entry), next: more };
    },
    list: async (series) => ({
      last: await last(series),
      entries: within(series)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([, entry]) => entry),
      sisipan: new Map(
        [...next].flatMap(([counter, free]) => {
          const [name, urut] = counter.split('/');
          return name === series && urut ? [[Number(urut), free - 1] as const] : [];
        }),
      ),
    }),
  };
}

export function memoryMail(): MailJournal & { attempts(): AttemptRow[]; strays(): MailEvent[] } {
  const attempts = new Map<string, AttemptRow>();
  const inbox = new Map<string, MailEvent>();
  const matched = new Map<string, MailEvent>();
  const strays = new Map<string, MailEvent>();
  const messages = new Map<string, string>();
  return {
    attempts: () => [...attempts.values()],
    recordAttempt: async (row) => {
      if (attempts.has(row.attemptId)) return STALE;
      attempts.set(row.attemptId, row);
      return SAVED;
    },
    findAttempt: async (attemptId) => attempts.get(attemptId) ?? null,
    linkMessage: async (sesMessageId, attemptId) => void messages.set(sesMessageId, attemptId),
    findByMessage: async (sesMessageId) => attempts.get(messages.get(sesMessageId) ?? '') ?? null,
    recordEvent: async (event) => {
      if (matched.has(event.eventId)) return { kind: 'matched' };
      if (!inbox.has(event.eventId)) inbox.set(event.eventId, event);
      return { kind: 'waiting' };
    },
    events: async (letterId) => [...matched.values()].filter((one) => one.letterId === letterId),
    markMatched: async (event) => {
      matched.set(event.eventId, event);
      inbox.delete(event.eventId);
    },
    listUnmatched: async () => [...inbox.values()],
    strays: () => [...strays.values()],
    setAside: async (event) => {
      strays.set(event.eventId, event);
      inbox.delete(event.eventId);
    },
  };
}

export function memoryObjects(): ObjectStore & { keys(bucket: Bucket): string[] } {
  const rows = new Map<string, Uint8Array>();
  return {
    keys: (bucket) => [...rows.keys()].filter((key) => key.startsWith(`${bucket}/`)),
    put: async (bucket, key, bytes) => void rows.set(`${bucket}/${key}`, new Uint8Array(bytes)),
    get: async (bucket, key) => rows.get(`${bucket}/${key}`) ?? null,
    presignUpload: async (key) => ({ url: 'http://127.0.0.1/', fields: { key } }),
    presignDownload: async (bucket, key) => `https://${bucket}.example/${key}`,
  };
}

export function memoryQueue(): Queue & { take(queue: QueueName): Record<string, string>[] } {
  const rows: { queue: QueueName; message: Record<string, string> }[] = [];
  return {
    enqueue: async (queue, message) => void rows.push({ queue, message: { ...message } }),
    take: (queue) => {
      const mine = rows.filter((row) => row.queue === queue);
      for (const row of mine) rows.splice(rows.indexOf(row), 1);
      return mine.map((row) => row.message);
    },
  };
}

export function memorySettings(desks: Desk[] = []): Settings {
  const kept = new Map(desks.map((desk) => [desk.platform, desk]));
  let stopped = false;
  return {
    desks: async () => [...kept.values()],
    saveDesk: async (desk) => void kept.set(desk.platform, desk),
    sendingStopped: async () => stopped,
    stopSending: async (stop) => {
      stopped = stop;
    },
  };
}

/** Ids in the order in which they are asked for. */
export function someIds(): Ids {
  let last = 0;
  const next = () => `id-${String(++last).padStart(4, '0')}`;
  return { next, code: next };
}

export function memoryChanges(): SettingChanges {
  const rows: SettingChange[] = [];
  return {
    append: async (change) => void rows.push(freeze(change)),
    latest: async (limit) => rows.toReversed().slice(0, limit),
    all: async () => [...rows],
  };
}

export function memoryGuards(): SendingGuards {
  const suppressions = new Map<string, Suppression>();
  const pauses = new Map<string, DeskPause>();
  return {
    suppressed: async (address) => suppressions.get(address.toLowerCase()) ?? null,
    suppress: async (one) => void suppressions.set(one.address.toLowerCase(), one),
    liftSuppression: async (address) => void suppressions.delete(address.toLowerCase()),
    deskPause: async (platform) => pauses.get(platform) ?? null,
    saveDeskPause: async (pause) => void pauses.set(pause.platform, pause),
  };
}

export function memoryTokens(): TokenStore {
  let kept: TokenBucket | null = null;
  return {
    find: async () => kept,
    save: async (bucket) => {
      if ((kept?.version ?? 0) !== bucket.version - 1) return STALE;
      kept = bucket;
      return SAVED;
    },
  };
}

export function memoryLedger(): LedgerStore {
  const heads = new Map<string, LedgerHead>();
  const links = new Map<string, Map<number, SealedLink>>();
  return {
    head: async (platform) => heads.get(platform) ?? null,
    advance: async (platform, expected, head) => {
      if ((heads.get(platform)?.size ?? 0) !== expected) return STALE;
      heads.set(platform, head);
      return SAVED;
    },
    putLinks: async (platform, some) => {
      const chain = links.get(platform) ?? new Map<number, SealedLink>();
      for (const link of some) chain.set(link.seq, link);
      links.set(platform, chain);
    },
    links: async (platform) =>
      [...(links.get(platform)?.values() ?? [])].sort((a, b) => a.seq - b.seq),
    platforms: async () => [...heads.keys()],
  };
}

export function memoryBundles(): BundleStore {
  const rows = new Map<string, BundleRequest>();
  return {
    find: async (letterId) => rows.get(letterId) ?? null,
    save: async (request) => {
      if ((rows.get(request.letterId)?.version ?? 0) !== request.version - 1) return STALE;
      rows.set(request.letterId, freeze(request));
      return SAVED;
    },
    listWaiting: async () => [...rows.values()].filter(({ waiting }) => waiting),
  };
}

/** A clock that stands still until it is told to go on. */
export function steppingClock(start: string): Clock & { pass(minutes: number): void } {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

export const silentJournal: Journal = { info: () => undefined, count: () => undefined };
