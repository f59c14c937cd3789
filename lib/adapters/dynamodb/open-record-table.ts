import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ApprovalRecord, ApprovalStore } from '#cases/ports/approval-store.ts';
import type { OpenRecords } from '#cases/ports/open-records.ts';
import type { ReservationRecord, ReservationStore } from '#cases/ports/reservation-store.ts';
import { createRow, getRow, type Key, queryRows, type Table } from './table.ts';

interface Kind<T> {
  readonly name: 'APPROVAL' | 'RESERVATION';
  /** The attribute of a row that holds the record. */
  readonly attribute: string;
  readonly idOf: (record: T) => string;
}

export function createApprovalTable(table: Table): ApprovalStore {
  const idOf = ({ approvalId }: ApprovalRecord) => approvalId;
  return createOpenRecords(table, { name: 'APPROVAL', attribute: 'approval', idOf });
}

export function createReservationTable(table: Table): ReservationStore {
  const idOf = ({ requestId }: ReservationRecord) => requestId;
  return createOpenRecords(table, { name: 'RESERVATION', attribute: 'reservation', idOf });
}

function createOpenRecords<T>(table: Table, { name, attribute, idOf }: Kind<T>): OpenRecords<T> {
  const keyOf = (id: string): Key => ({ PK: `${name}#${id}`, SK: name });
  const open = `${name}S#open`;
  return {
    begin: async (record) => {
      const key = keyOf(idOf(record));
      const row = { ...key, stateKey: open, stateSort: idOf(record), [attribute]: record };
      const saved = await createRow(table, row);
      if (saved.kind === 'saved') return record;
      const kept = await getRow(table, key);
      return kept ? (kept[attribute] as T) : record;
    },
    finish: async (id) => {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(id),
          UpdateExpression: 'SET #record.done = :yes, stateKey = :closed',
          ExpressionAttributeNames: { '#record': attribute },
          ExpressionAttributeValues: { ':yes': true, ':closed': `${name}S#done` },
        }),
      );
    },
    listUnfinished: async () => {
      const rows = await queryRows(table, { index: 'byState', partition: open });
      return rows.map((row) => row[attribute] as T);
    },
  };
}
