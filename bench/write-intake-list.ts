// Writes one list: write-intake-list.ts NAME ROWS PATH. In a process of its own, because a child
// inherits the peak memory of the process that starts it, and the measured ones must not.
import { writeFileSync } from 'node:fs';
import { csvList, xlsxList, zipBomb } from './intake-lists.ts';

const [name = '', rows = '0', path = ''] = process.argv.slice(2);
const MAKERS: Readonly<Record<string, (rows: number) => Uint8Array>> = {
  'daftar.csv': csvList,
  'daftar.xlsx': xlsxList,
  'bom.xlsx': zipBomb,
};

const make = MAKERS[name];
if (!make) throw new Error(`no list is called ${name}`);
writeFileSync(path, make(Number(rows)));
