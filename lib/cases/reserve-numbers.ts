import { TeguranError } from '#errors.ts';
import { tahunWib, tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import { finishReservation, type ReservationPorts } from './finish-reservation.ts';
import type { Clock } from './ports/clock.ts';
import type { Wanted } from './ports/reservation-store.ts';

interface Ports extends ReservationPorts {
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
  async ({
    count,
    ...input
  }: ReserveInput & { readonly count: number }): Promise<ReserveOutcome> => {
    if (!may(input.actor, 'approve')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (!Number.isInteger(count) || count < 1 || count > MOST_AT_ONCE) {
      throw new TeguranError('NUMBER_COUNT_INVALID', { count, limit: MOST_AT_ONCE });
    }
    return take(ports, input, { kind: 'block', count });
  };

/** A nomor sisipan: a number inserted under one that was given before. */
export const insertNumber =
  (ports: Ports) =>
  async ({ urut, ...input }: ReserveInput & { readonly urut: number }): Promise<ReserveOutcome> => {
    if (!may(input.actor, 'approve')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const last = await ports.numbers.last(seriesOf(ports, input));
    if (urut < 1 || urut > last) throw new TeguranError('NUMBER_NOT_GIVEN_YET', { urut, last });
    return take(ports, input, { kind: 'sisipan', urut });
  };

/** On record first: a number that was taken by a worker that died is accounted for by the sweeper. */
async function take(ports: Ports, input: ReserveInput, wanted: Wanted): Promise<ReserveOutcome> {
  const { requestId, issuerId, actor } = input;
  const reason = input.reason.trim();
  if (reason === '') throw new TeguranError('REASON_MISSING');
  const at = ports.clock.now();
  const record = await ports.reservations.begin({
    requestId,
    at,
    tanggal: tanggalWib(at),
    issuerId,
    series: seriesOf(ports, input),
    holder: actor.sub,
    reason,
    wanted,
    done: false,
  });
  return { kind: 'reserved', nomor: await finishReservation(ports)(record) };
}

function seriesOf({ clock }: Ports, { issuerId }: ReserveInput): string {
  return `${issuerId}-${tahunWib(clock.now())}`;
}
