import type { Saved } from '#cases/ports/stored.ts';
import { type Key, putIf, type Row, type Table } from './table.ts';

/** The service deletes a row some time after this attribute's second; until then it can be read. */
const ATTRIBUTE = 'expiresAt';

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

/** What makes a row go away after an instant. */
export function expiry(until: string): Row {
  return { [ATTRIBUTE]: seconds(until) };
}

/** Puts a row that must not exist yet, or whose time was over at the instant `from`. */
export function createExpiringRow(table: Table, row: Key & Row, from: string): Promise<Saved> {
  return putIf(table, row, {
    ConditionExpression: 'attribute_not_exists(PK) OR #expires < :from',
    ExpressionAttributeNames: { '#expires': ATTRIBUTE },
    ExpressionAttributeValues: { ':from': seconds(from) },
  });
}
