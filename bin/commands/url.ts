import { TeguranError } from '#errors.ts';
import type { Canonical } from '#platforms/canonical.ts';
import { canonicalise } from '#platforms/canonicalise.ts';
import { recognisePlatform } from '#platforms/recognise-platform.ts';
import { platformSlugs } from '#platforms/rulebook.ts';
import type { Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

const STATUS: Readonly<Record<Canonical['status'], string>> = {
  ok: 'dikenali',
  review: 'dikenali, perlu dilihat orang',
  needs_resolution: 'tautan pendek: buka, lalu tempel alamat akhirnya',
  unsupported: 'bukan akun, unggahan, produk, atau toko',
  website: 'situs mandiri di luar direktori platform',
  suspicious: 'mencurigakan: menyerupai alamat resmi',
  invalid: 'tidak dapat dibaca',
};

export const url: Command = {
  name: 'url',
  summary: 'membaca tautan atau nama akun menjadi bentuk bakunya; tidak membuka apa pun',
  usage: [
    'Pemakaian: teguran url [--platform PLATFORM] TEKS… [--json]',
    '',
    '  --platform PLATFORM  platform bagi nama akun tanpa tautan, misalnya instagram',
    '',
    'Kode keluar 1 bila ada teks yang tidak menunjuk akun, unggahan, produk, toko, atau situs.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, { platform: { type: 'string' } });
    if (positionals.length === 0) throw new UsageError('Sebutkan sekurangnya satu TEKS');
    const context = values.platform === undefined ? {} : knownPlatform(values.platform);
    const found = positionals.map((text) => canonicalise(text, context));
    out.json(found.map(document));
    for (const one of found) out.say(describe(one));
    return found.every(isUsable) ? 0 : 1;
  },
};

function knownPlatform(name: string): { platform: string } {
  const platform = recognisePlatform(name);
  if (platform !== null) return { platform };
  throw new TeguranError('PLATFORM_UNKNOWN', { platform: name, known: platformSlugs.join(', ') });
}

/** The stable JSON form, in the vocabulary of platforms.json. */
function document(read: Canonical) {
  return {
    input: read.input,
    status: read.status,
    platform: read.platform,
    kind: read.kind,
    id: read.id,
    id_type: read.idType,
    account_id: read.accountId,
    canonical_url: read.canonicalUrl,
    dedupe_key: read.dedupeKey,
    warnings: read.warnings,
  };
}

function describe(read: Canonical): string {
  const what = [read.platform, read.kind, read.id].filter((part) => part !== null).join(' ');
  return [
    `${read.input}`,
    `  ${STATUS[read.status]}${what === '' ? '' : `: ${what}`}`,
    ...(read.canonicalUrl === null ? [] : [`  ${read.canonicalUrl}`]),
    ...(read.warnings.length === 0 ? [] : [`  catatan: ${read.warnings.join(', ')}`]),
  ].join('\n');
}

function isUsable({ status }: Canonical): boolean {
  return status !== 'invalid' && status !== 'suspicious' && status !== 'unsupported';
}
