import { findIssuer } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import type { NumberSeries } from './ports/number-series.ts';
import type { ReservationRecord, ReservationStore } from './ports/reservation-store.ts';

export interface ReservationPorts {
  readonly numbers: NumberSeries;
  readonly reservations: ReservationStore;
}

/** Carries a reservation through, number by number; safe to run again. Resolves to the numbers as printed. */
export const finishReservation =
  (ports: ReservationPorts) =>
  async (record: ReservationRecord): Promise<string[]> => {
    const nomor =
      record.wanted.kind === 'block'
        ? await takeBlock(ports, record, record.wanted.count)
        : [await takeSisipan(ports, record, record.wanted.urut)];
    await ports.reservations.finish(record.requestId);
    return nomor;
  };

async function takeBlock({ numbers }: ReservationPorts, record: ReservationRecord, count: number) {
  const { series, requestId, holder, reason } = record;
  const { first } = await numbers.reserve(series, requestId, count);
  const uruts = Array.from({ length: count }, (_, at) => first + at);
  for (const urut of uruts) {
    await numbers.record(series, urut, { kind: 'reserved', urut, holder, reason });
  }
  return uruts.map((urut) => print(record, { urut }));
}

async function takeSisipan({ numbers }: ReservationPorts, record: ReservationRecord, urut: number) {
  const { series, requestId, holder, reason } = record;
  const { sisipan } = await numbers.reserveSisipan(series, urut, requestId);
  await numbers.record(series, urut, { kind: 'sisipan', urut, sisipan, holder, reason });
  return print(record, { urut, sisipan });
}

function print(
  { issuerId, tanggal }: ReservationRecord,
  no: { readonly urut: number; readonly sisipan?: number },
): string {
  return formatNomorSurat(findIssuer(issuerId).nomor, { tanggal, ...no });
}
