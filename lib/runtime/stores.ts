import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createBundleTable } from '#adapters/dynamodb/bundle-table.ts';
import { createChangeTable } from '#adapters/dynamodb/change-table.ts';
import { createEarlierTable } from '#adapters/dynamodb/earlier-table.ts';
import { createGuardTable } from '#adapters/dynamodb/guard-table.ts';
import { createLedgerTable } from '#adapters/dynamodb/ledger-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createMailTable } from '#adapters/dynamodb/mail-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import {
  createApprovalTable,
  createReservationTable,
} from '#adapters/dynamodb/open-record-table.ts';
import { createRequestTable } from '#adapters/dynamodb/request-table.ts';
import { createSessionTable } from '#adapters/dynamodb/session-table.ts';
import { createSettingsTable } from '#adapters/dynamodb/settings-table.ts';
import { createTokenTable } from '#adapters/dynamodb/token-table.ts';
import { createObjectStore } from '#adapters/s3/object-store.ts';
import { createQueue } from '#adapters/sqs/queue.ts';
import { ENV } from '#env.ts';
import { createDocumentClient, createS3Client, createSqsClient } from './aws-clients.ts';
import { backOff } from './back-off.ts';
import { type Environment, readEnv } from './config.ts';

/** Every store of the one table. */
export function createTables(env: Environment) {
  const { name } = readEnv(env, { name: ENV.table });
  const table = { client: createDocumentClient(), name, backOff };
  return {
    batches: createBatchTable(table),
    letters: createLetterTable(table),
    approvals: createApprovalTable(table),
    reservations: createReservationTable(table),
    numbers: createNumberTable(table),
    mailJournal: createMailTable(table),
    settings: createSettingsTable(table),
    guards: createGuardTable(table),
    tokens: createTokenTable(table),
    sessions: createSessionTable(table),
    ledger: createLedgerTable(table),
    changes: createChangeTable(table),
    requests: createRequestTable(table),
    earlier: createEarlierTable(table),
    bundles: createBundleTable(table),
  };
}

export function createObjects(env: Environment) {
  const names = readEnv(env, {
    uploads: ENV.uploadsBucket,
    letters: ENV.lettersBucket,
    mail: ENV.mailBucket,
  });
  return createObjectStore(createS3Client(), names);
}

export function createQueues(env: Environment) {
  const urls = readEnv(env, {
    intake: ENV.intakeQueue,
    compose: ENV.composeQueue,
    issue: ENV.issueQueue,
    dispatch: ENV.dispatchQueue,
  });
  return createQueue(createSqsClient(), urls);
}
