import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ApprovalRecord, ApprovalStore } from '#cases/ports/approval-store.ts';
import { createRow, getRow, type Key, queryRows, type Row, type Table } from './table.ts';

const keyOf = (approvalId: string): Key => ({ PK: `APPROVAL#${approvalId}`, SK: 'APPROVAL' });

const toRecord = (row: Row): ApprovalRecord => row['approval'] as ApprovalRecord;

export function createApprovalTable(table: Table): ApprovalStore {
  return {
    begin: async (record) => {
      const row = {
        ...keyOf(record.approvalId),
        stateKey: 'APPROVALS#open',
        stateSort: record.approvalId,
        approval: record,
      };
      const saved = await createRow(table, row);
      if (saved.kind === 'saved') return record;
      const kept = await getRow(table, keyOf(record.approvalId));
      return kept ? toRecord(kept) : record;
    },
    finish: async (approvalId) => {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(approvalId),
          UpdateExpression: 'SET approval.done = :yes, stateKey = :closed',
          ExpressionAttributeValues: { ':yes': true, ':closed': 'APPROVALS#done' },
        }),
      );
    },
    listUnfinished: async () =>
      (await queryRows(table, { index: 'byState', partition: 'APPROVALS#open' })).map(toRecord),
  };
}
