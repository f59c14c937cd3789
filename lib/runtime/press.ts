import { join } from 'node:path';
import { fillEmail, fillLetter } from '#adapters/handlebars/fill.ts';
import { loadTemplates, type Templates } from '#adapters/handlebars/load-templates.ts';
import { chainUntil } from '#adapters/kms/check-certificates.ts';
import { buildMime } from '#adapters/mime/build-mime.ts';
import type { DraftedLetter, Enclosures, Press, PressOptions } from '#cases/ports/press.ts';
import type { SignOutcome } from '#cases/signer.ts';
import { ENV } from '#env.ts';
import { TeguranError } from '#errors.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { copyName, shareRoom } from '#letters/share-room.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { type Drawing, drawingLoader } from './load-drawing.ts';
import { enclosed, type OpenPictures, pictureOpener } from './open-pictures.ts';
import { createSigner, signatureOf } from './signer.ts';
import { createStamper } from './stamper.ts';

/** All of the press but the signature: whoever only prints needs no key. */
export type Printer = Omit<Press, 'sign'>;

/** Prints letters from facts: fill, parse, typeset, draw. */
export function createPrinter(env: Environment): Printer {
  const { folder } = readEnv(env, { folder: ENV.templatesFolder });
  const templates = loadTemplates(folder);
  const assets = join(folder, 'assets');
  const shop: Shop = {
    templates,
    drawing: drawingLoader(join(assets, 'fonts')),
    openPictures: pictureOpener(assets),
  };
  return {
    templateVersion: templates.version,
    signature: signatureOf(env),
    render: (facts, options) => render(shop, facts, options),
    annexes,
    email: (facts, files) => fillEmail(templates, facts, files, hashesOf(annexes(facts))),
    mime: buildMime,
  };
}

export function createPress(env: Environment): Press {
  const createAt = createSigner(env);
  const stamper = createStamper(env);
  return {
    ...createPrinter(env),
    sign: async (frozen, at) => {
      const { signAndStampPdf, signPdf } = await import('#adapters/pdf/sign.ts');
      const signer = await signerAt(createAt, at);
      if (signer === null) return { kind: 'unavailable', code: 'CERTIFICATE_EXPIRING' };
      const certificateUntil = chainUntil(signer.certificateChain);
      const signed: SignOutcome = stamper
        ? await signAndStampPdf(frozen, { signer, stamper }, at)
        : { kind: 'signed', bytes: await signPdf(frozen, signer, at) };
      return signed.kind === 'signed' ? { ...signed, certificateUntil } : signed;
    },
  };
}

/** Null while the certificate is not good: it is renewed one day, and the letter waits for it. */
async function signerAt(createAt: ReturnType<typeof createSigner>, at: string) {
  try {
    return await createAt(at);
  } catch (error) {
    if (error instanceof TeguranError && error.code === 'CERTIFICATE_EXPIRING') return null;
    throw error;
  }
}

interface Shop {
  readonly templates: Templates;
  readonly drawing: () => Promise<Drawing>;
  readonly openPictures: OpenPictures;
}

async function render(
  shop: Shop,
  facts: LetterFacts,
  options: PressOptions,
): Promise<DraftedLetter> {
  const { fonts, printLetter } = await shop.drawing();
  const markup = fillLetter(shop.templates, facts, hashesOf(options.annexes));
  return printLetter(
    markup,
    { layout: facts.issuer.layout, paper: facts.issuer.paper, mark: markOf(facts, options) },
    {
      letterId: options.letterId,
      title: facts.hal,
      author: facts.issuer.nama,
      subject: facts.nomor === null ? 'Konsep surat' : `Surat Nomor ${facts.nomor}`,
      at: options.at,
      pictures: shop.openPictures(facts, options.enclosures),
      attachments: [
        {
          name: 'lampiran.json',
          contentType: 'application/json',
          bytes: options.annexes.json,
          description: 'Daftar akun dan tautan untuk diproses mesin',
          relationship: 'Data',
        },
        {
          name: 'lampiran.csv',
          contentType: 'text/csv',
          bytes: options.annexes.csv,
          description: 'Daftar akun dan tautan sebagai tabel',
          relationship: 'Alternative',
        },
        ...copiesOf(facts, options.enclosures),
      ],
    },
    fonts,
  );
}

/** The earlier letters that this one carries. */
export function copiesOf(facts: LetterFacts, enclosures: Enclosures) {
  return [...shareRoom(facts).copies].map(([at, file]) => ({
    name: copyName(at),
    contentType: 'application/pdf',
    bytes: enclosed(enclosures, file),
    description: `Salinan surat terdahulu nomor urut ${at + 1}`,
    relationship: 'Supplement' as const,
  }));
}

/** Drafts and drills say on every page what they are. */
function markOf({ issuer }: LetterFacts, { concept }: PressOptions): string | null {
  const marks = [
    ...(concept ? ['KONSEP'] : []),
    ...(issuer.latihan ? ['LATIHAN – BUKAN SURAT RESMI'] : []),
  ];
  return marks.length === 0 ? null : marks.join(' – ');
}

function annexes(facts: LetterFacts) {
  const encoder = new TextEncoder();
  return { csv: encoder.encode(annexCsv(facts)), json: encoder.encode(annexJson(facts)) };
}

/** The hashes that a letter prints of its machine annexes. */
export function annexHashes(facts: LetterFacts) {
  return hashesOf(annexes(facts));
}

function hashesOf({ csv, json }: PressOptions['annexes']) {
  return { csv: hasher.sha256(csv), json: hasher.sha256(json) };
}
