import { TeguranError } from '#errors.ts';
import { findIssuer } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import { tahunWib, tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import type { Clock } from './ports/clock.ts';
import type { NumberSeries } from './ports/number-series.ts';

interface Ports {
  readonly numbers: NumberSeries;
  readonly clock: Clock;
}

export interface ReserveInput {
  /** From the caller's idempotency key: the same request reserves once. */
  readonly requestId: string;
  readonly issuerId: string;
  readonly reason: string;
  readonly actor: Actor;
}

export type ReserveOutcome =
  | { readonly kind: 'reserved'; readonly nomor: readonly string[] }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

const MOST_AT_ONCE = 100;

/** A block of numbers for letters outside this system, kept in the agenda with holder and reason. */
export const reserveNumbers =
  (ports: Ports) =>
  async (input: ReserveInput & { readonly count: number }): Promise<ReserveOutcome> => {
    const frame = begin(ports, input);
    if (frame === null) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (!Number.isInteger(input.count) || input.count < 1 || input.count > MOST_AT_ONCE) {
      throw new TeguranError('NUMBER_COUNT_INVALID', { count: input.count, limit: MOST_AT_ONCE });
    }
    const { series, holder, reason } = frame;
    const { first } = await ports.numbers.reserve(series, input.requestId, input.count);
    const uruts = Array.from({ length: input.count }, (_, at) => first + at);
    for (const urut of uruts) {
      await ports.numbers.record(series, urut, { kind: 'reserved', urut, holder, reason });
    }
    return { kind: 'reserved', nomor: uruts.map((urut) => frame.print(urut)) };
  };

/** A nomor sisipan: a number inserted under one that was given before. */
export const insertNumber =
  (ports: Ports) =>
  async (input: ReserveInput & { readonly urut: number }): Promise<ReserveOutcome> => {
    const frame = begin(ports, input);
    if (frame === null) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const { series, holder, reason } = frame;
    const { urut, requestId } = input;
    const last = await ports.numbers.last(series);
    if (urut < 1 || urut > last) throw new TeguranError('NUMBER_NOT_GIVEN_YET', { urut, last });
    const { sisipan } = await ports.numbers.reserveSisipan(series, urut, requestId);
    const entry = { kind: 'sisipan' as const, urut, sisipan, holder, reason };
    await ports.numbers.record(series, urut, entry);
    return { kind: 'reserved', nomor: [frame.print(urut, sisipan)] };
  };

function begin(ports: Ports, { issuerId, actor, reason }: ReserveInput) {
  if (!may(actor, 'approve')) return null;
  if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
  const at = ports.clock.now();
  const tanggal = tanggalWib(at);
  const { nomor } = findIssuer(issuerId);
  return {
    series: `${issuerId}-${tahunWib(at)}`,
    holder: actor.sub,
    reason: reason.trim(),
    print: (urut: number, sisipan?: number) =>
      formatNomorSurat(nomor, { urut, tanggal, ...(sisipan !== undefined && { sisipan }) }),
  };
}
