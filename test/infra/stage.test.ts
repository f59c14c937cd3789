import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SETTING_NAMES, stageOf } from '#infra/stage.ts';
import { PROD_SETTINGS } from '../support/a-stack.ts';

const operations = readFileSync(resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8');

test('the real thing is not made of the values of a trial: all that is missing is named', () => {
  expect(() => stageOf('prod')).toThrow(
    '-c mailDomain=… -c senderName=… -c webOrigin=… -c alarmAddress=… -c certificateChain=…',
  );
  expect(() => stageOf('prod', { ...PROD_SETTINGS, alarmAddress: ' ' })).toThrow(
    /: -c alarmAddress=…$/,
  );
  expect(stageOf('prod', PROD_SETTINGS)).toMatchObject({ senderName: 'Kementerian Contoh' });
  expect(stageOf('dev').senderName).toContain('latihan');
});

test.each(['dev', 'prod'] as const)('stamps of %s need the authorities behind them', (name) => {
  const settings = { ...PROD_SETTINGS, timeStampUrl: 'http://stempel.contoh.example' };
  expect(() => stageOf(name, settings)).toThrow(/: -c timeStampCertificate=…$/);
});

test('the instructions tell of every setting', () => {
  const told = [...operations.matchAll(/^\| `(\w+)` (?:\\\* )? *\|/gm)].map(([, name]) => name);
  expect(told).toEqual(expect.arrayContaining([...SETTING_NAMES]));
  for (const name of Object.keys(PROD_SETTINGS)) expect(operations).toContain(`-c ${name}=`);
});
