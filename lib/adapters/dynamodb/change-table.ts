import type { SettingChange, SettingChanges } from '#cases/ports/setting-changes.ts';
import { createRow, queryRows, type Row, type Table } from './table.ts';

const PARTITION = 'SETTING-CHANGES';

const toChange = (row: Row): SettingChange => row['change'] as SettingChange;

export function createChangeTable(table: Table): SettingChanges {
  return {
    append: async (change) => {
      await createRow(table, { PK: PARTITION, SK: change.changeId, change });
    },
    latest: async (limit) => {
      const rows = await queryRows(table, { partition: PARTITION, backwards: true, limit });
      return rows.slice(0, limit).map(toChange);
    },
    all: async () => (await queryRows(table, { partition: PARTITION })).map(toChange),
  };
}
