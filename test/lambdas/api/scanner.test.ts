import { expect, test } from 'vitest';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { memoryApi, person } from '../../support/memory-api.ts';
import { hasher } from '../../support/memory-stores.ts';

const READER = person('auditor-1', 'auditor');

test('F60: a mail scanner that opens every link, ten times and with HEAD, changes nothing', async () => {
  const api = memoryApi();
  const letter = await api.put(aReleasedLetter({ state: 'delivered' }));
  await api.letters.linkCode(hasher.sha256(letter.verificationCode), letter.letterId);
  const before = JSON.stringify(api.letters.all());
  const paths = [
    `/v/${letter.verificationCode}`,
    `/surat/${letter.letterId}`,
    `/platform/${letter.platform}/surat`,
    `/platform/${letter.platform}/log`,
    '/sehat',
    '/openapi.json',
  ];
  for (let at = 0; at < 10; at += 1) {
    for (const path of paths) {
      expect((await api.call(path, READER)).status, path).toBe(200);
      const head = new Request(`https://teguran.example${path}`, { method: 'HEAD' });
      await api.app.fetch(head, { event: { requestContext: {} } });
    }
  }
  expect(JSON.stringify(api.letters.all())).toBe(before);
  for (const queue of ['intake', 'compose', 'issue', 'dispatch'] as const) {
    expect(api.queue.take(queue)).toEqual([]);
  }
});
