import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { walkPipeline } from '../bin/pipeline/walk-pipeline.ts';
import { startSystem } from '../bin/start-system.ts';
import { type Calls, countCalls } from './count-calls.ts';
import prices from './prices.json' with { type: 'json' };

const BATCHES = 4;
const GIGABYTES = 1.75;
const LAMBDA_CALLS_PER_LETTER = 20;
const API_CALLS_PER_LETTER = 20;
/** Sent, received and deleted. */
const REQUESTS_PER_MESSAGE = 3;
const MAIL_EVENTS = 2;
const MONTHS = 12;
const LOG_BYTES = 20_000;
const GB = 1_000_000_000;

const LINKS = [
  'https://www.instagram.com/contoh.thrift{n}/',
  'https://www.tiktok.com/@contoh.thrift{n}',
  'https://shopee.co.id/contohthrift{n}',
  'https://www.tokopedia.com/contohthrift{n}',
  'https://www.facebook.com/contoh.thrift{n}',
  'https://x.com/contohthrift{n}',
  'https://www.youtube.com/@contohthrift{n}',
  'https://www.threads.net/@contoh.thrift{n}',
  'https://www.bukalapak.com/u/contohthrift{n}',
  'https://www.lazada.co.id/shop/contohthrift{n}',
];

/** Ten platforms with three accounts each: ten letters. */
function aList(batch: number): Uint8Array {
  const rows = LINKS.flatMap((link) =>
    [1, 2, 3].map((n) => {
      const url = link.replace('{n}', String(batch * 10 + n));
      return `${url},Menawarkan bal pakaian bekas asal Korea,2026-11-20`;
    }),
  );
  return new TextEncoder().encode(`Tautan,Keterangan,Tanggal Temuan\n${rows.join('\n')}\n`);
}

const mailDir = await mkdtemp(join(tmpdir(), 'teguran-bench-'));
const quiet = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const system = await startSystem({ mailDir, onLog: (line) => console.error(line) });
try {
  const calls = countCalls(system.stack.endpoints);
  const began = performance.now();
  const cpu = process.cpuUsage();
  let letters = 0;
  for (let batch = 1; batch <= BATCHES; batch += 1) {
    const list = { name: `daftar-${batch}.csv`, bytes: aList(batch) };
    const input = { list, kind: 'permintaan', issuer: undefined };
    letters += (await walkPipeline(system, input, () => undefined)).letters.length;
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system: kernel } = process.cpuUsage(cpu);
  process.stdout.write = quiet;
  report(letters, seconds, (user + kernel) / 1_000_000, calls);
} finally {
  process.stdout.write = quiet;
  await system.stop();
  await rm(mailDir, { recursive: true, force: true });
}

function report(letters: number, seconds: number, cpuSeconds: number, calls: Calls): void {
  console.log(`${letters} letters in ${seconds.toFixed(1)} s on ${availableParallelism()} cores:`);
  console.log(`${(letters / seconds).toFixed(2)} letters a second, from list to sealed log`);
  console.log(`${(letters / cpuSeconds).toFixed(2)} letters a second of processor time`);
  const per = (count: number) => count / letters;
  const rows: [string, number, number][] = [
    ['DynamoDB write units', per(calls.writeUnits), prices.dynamodbWriteUnit],
    ['DynamoDB read units', per(calls.readUnits), prices.dynamodbReadUnit],
    ['S3 PUT', per(calls.puts), prices.s3Put],
    ['S3 GET', per(calls.gets), prices.s3Get],
    ['S3 GB-months, one year', (per(calls.storedBytes) / GB) * MONTHS, prices.s3GigabyteMonth],
    ['SQS requests', (per(calls.messages) + MAIL_EVENTS) * REQUESTS_PER_MESSAGE, prices.sqsRequest],
    ['KMS signatures', 1, prices.kmsSignature],
    // All CPU time of this machine, the embedded services included: more than the functions take.
    ['Lambda GB-seconds', per(cpuSeconds) * GIGABYTES, prices.lambdaGigabyteSecond],
    ['Lambda requests', LAMBDA_CALLS_PER_LETTER, prices.lambdaRequest],
    ['HTTP API requests', API_CALLS_PER_LETTER, prices.httpApiRequest],
    ['CloudWatch Logs GB', LOG_BYTES / GB, prices.logGigabyte],
    ['SES mails', per(calls.mails), prices.sesMail],
  ];
  console.log(`\nCost of 1,000 letters at the prices of ${prices.date} (${prices.region}):`);
  for (const [name, count, price] of rows) {
    const cost = (count * price * 1000).toFixed(4);
    console.log(`${name.padEnd(26)} ${count.toPrecision(4).padStart(10)} a letter  USD ${cost}`);
  }
  const total = rows.reduce((sum, [, count, price]) => sum + count * price * 1000, 0);
  const reminders = 2 * prices.sesMail * 1000;
  console.log(
    `Total USD ${total.toFixed(2)}; with two reminders USD ${(total + reminders).toFixed(2)}`,
  );
}
