import type { Settings } from '#cases/ports/settings.ts';
import { parseDesks } from '#platforms/desk.ts';
import { getRow, putRow, queryRows, type Table } from './table.ts';

export function createSettingsTable(table: Table): Settings {
  return {
    desks: async () =>
      parseDesks((await queryRows(table, { partition: 'DESKS' })).map((row) => row['desk'])),
    saveDesk: (desk) => putRow(table, { PK: 'DESKS', SK: desk.platform, desk }),
    sendingStopped: async () => {
      const row = await getRow(table, { PK: 'SETTING', SK: 'sending-stopped' });
      return row?.['stopped'] === true;
    },
    stopSending: (stopped) => putRow(table, { PK: 'SETTING', SK: 'sending-stopped', stopped }),
  };
}
