import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { DeskPause, SendingGuards, Suppression } from '#cases/ports/sending-guards.ts';
import { getRow, type Key, putRow, type Table } from './table.ts';

const suppressionKey = (address: string): Key => ({ PK: 'SUPPRESSED', SK: address.toLowerCase() });
const pauseKey = (platform: string): Key => ({ PK: 'DESK-PAUSE', SK: platform });

export function createGuardTable(table: Table): SendingGuards {
  return {
    suppressed: async (address) => {
      const row = await getRow(table, suppressionKey(address));
      return row ? (row['suppression'] as Suppression) : null;
    },
    suppress: (suppression) =>
      putRow(table, { ...suppressionKey(suppression.address), suppression }),
    liftSuppression: async (address) => {
      await table.client.send(
        new DeleteCommand({ TableName: table.name, Key: suppressionKey(address) }),
      );
    },
    deskPause: async (platform) => {
      const row = await getRow(table, pauseKey(platform));
      return row ? (row['pause'] as DeskPause) : null;
    },
    saveDeskPause: (pause) => putRow(table, { ...pauseKey(pause.platform), pause }),
  };
}
