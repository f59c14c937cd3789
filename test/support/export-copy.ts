import type { Agenda } from '#ledger/agenda.ts';
import { canonicalJson } from '#ledger/canonical-json.ts';
import { EMPTY_CHAIN, extendChain, type Link } from '#ledger/chain.ts';
import { signCheckpoint } from '#ledger/checkpoint.ts';
import { logCsv } from '#ledger/log-table.ts';
import {
  checkpointPath,
  logPath,
  type Manifest,
  sealManifest,
  tablePath,
} from '#ledger/manifest.ts';
import { merkleRoot } from '#ledger/merkle.ts';
import type { NoteSigner } from '#ledger/signed-note.ts';
import { hasher } from './memory-stores.ts';

const { sha256 } = hasher;
const LOG = logPath('instagram');
const AGENDA = 'nomor/kementerian-umkm-latihan-2026.json';

/** A copy of an export in the hands of somebody who holds a key and wants it to say something else. */
export class ExportCopy {
  readonly files: Map<string, Uint8Array>;
  readonly signer: NoteSigner;

  constructor(original: ReadonlyMap<string, Uint8Array>, signer: NoteSigner) {
    this.files = new Map([...original].map(([path, bytes]) => [path, bytes.slice()]));
    this.signer = signer;
  }

  text(path: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.files.get(path));
  }

  put(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text));
  }

  replace(path: string, from: string | RegExp, to: string): void {
    const before = this.text(path);
    const after = before.replace(from, to);
    if (before === after) throw new Error(`"${from}" is not in ${path}`);
    this.put(path, after);
  }

  lines(change: (lines: string[]) => string[], path = LOG): void {
    const lines = change(this.text(path).trimEnd().split('\n'));
    this.put(path, lines.map((line) => `${line}\n`).join(''));
  }

  /** Writes one entry anew in canonical form, as a careful forger would. */
  link(line: number, change: (link: Link) => Link, path = LOG): void {
    this.lines(
      (lines) =>
        lines.map((text, at) => (at === line - 1 ? canonicalJson(change(JSON.parse(text))) : text)),
      path,
    );
  }

  links(path = LOG): Link[] {
    return this.text(path)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  agenda(change: (agenda: Agenda) => Agenda): void {
    this.put(AGENDA, JSON.stringify(change(JSON.parse(this.text(AGENDA)))));
  }

  /** Takes away every file whose path begins like this. */
  drop(...beginnings: string[]): void {
    for (const path of [...this.files.keys()]) {
      if (beginnings.some((beginning) => path.startsWith(beginning))) this.files.delete(path);
    }
  }

  /** Builds the whole chain, its table and its checkpoint anew from changed entries. */
  async rechain(change: (links: Link[]) => Link[], platform = 'instagram'): Promise<void> {
    const path = logPath(platform);
    const entries = change(this.links(path)).map((link) => link.entry);
    const { lines } = extendChain(platform, EMPTY_CHAIN, entries, sha256);
    const texts = lines.map(({ line }) => line);
    this.lines(() => texts, path);
    this.put(tablePath(platform), logCsv(this.links(path)));
    const root = merkleRoot(texts, sha256);
    const checkpoint = { origin: `teguran/latihan/${platform}`, size: texts.length, root };
    this.put(checkpointPath(platform), await signCheckpoint(checkpoint, this.signer, sha256));
  }

  /** Makes the manifest fit again; platforms whose log is gone go with it. */
  async remanifest(set: Partial<Manifest> = {}): Promise<void> {
    const { stage, exportedAt, withFiles, letters, platforms } = JSON.parse(
      this.text('manifest.json'),
    ) as Manifest;
    const kept = platforms.filter((one) => this.files.has(logPath(one.platform)));
    const heads = kept.map(({ platform }) => {
      const lines = this.text(logPath(platform)).trimEnd().split('\n');
      return { platform, entries: lines.length, head: sha256(lines.at(-1) ?? '') };
    });
    const files = [...this.files]
      .filter(([path]) => !path.startsWith('manifest.'))
      .map(([path, bytes]) => ({ path, bytes }));
    const top = { stage, exportedAt, withFiles, letters, platforms: heads, ...set };
    for (const { path, bytes } of await sealManifest(top, files, this.signer, sha256)) {
      this.files.set(path, bytes);
    }
  }

  flip(path: string, at: number, bit: number): void {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  }
}
