import { createHash } from 'node:crypto';
import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { Letter } from '#cases/letter.ts';
import type {
  ApprovalRecord,
  ApprovalStore,
  AttemptRow,
  BatchStore,
  Bucket,
  Clock,
  EarlierLetters,
