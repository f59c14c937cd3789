import { createHash } from 'node:crypto';
import type { Hasher } from '#cases/ports/ids.ts';

export const hasher: Hasher = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
