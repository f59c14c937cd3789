import type { Decision } from '#cases/decide-doubt.ts';
import type { Letter } from '#cases/letter.ts';
import { findLetter } from '#cases/move-letter.ts';
import { mayHaveLeft } from '#cases/withdraw-letter.ts';
import { TeguranError } from '#errors.ts';
import { ALASAN_PENCABUTAN } from '#letters/alasan-pencabutan.ts';
import { statusOf } from '../answer-error.ts';
import { HandIn } from '../body-schemas.ts';
import { LettersRefused } from '../letters-refused.ts';
import { idFromKey } from '../remember-answer.ts';
import { showLetter } from './letter-page.ts';
import { answerLetters } from './letters-answer.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight, requireSecondFactor } from './page-context.ts';
import { type Form, readForm, requestOf } from './read-form.ts';
import { requireOpened } from './require-opened.ts';
import { sayRefused } from './say-refused.ts';
import { goTo } from './show.ts';
import { submitStep } from './submit-step.ts';
import { typedIn } from './typed.ts';
import { refuseLarge } from './upload-pages.ts';

const DECISIONS: Readonly<Record<string, Decision>> = {
  'kirim-ulang': 'resend',
  'anggap-terkirim': 'assume-sent',
  batal: 'cancel',
};

interface Step {
  readonly c: PageContext;
  readonly cases: Cases;
  readonly letter: Letter;
  readonly form: Form;
  readonly actor: {
    readonly sub: string;
    readonly groups: PageContext['var']['session']['groups'];
  };
}

/** Each step of the page; what the person saw travels with the form and must still be so. */
const STEPS: Readonly<Record<string, (step: Step) => Promise<string>>> = {
  setujui: async ({ c, cases, letter, form, actor }) => {
    requireSecondFactor(c);
    const sha256 = form.text('sidik');
    requireOpened(c, [{ letterId: letter.letterId, sha256 }]);
    const approvalId = idFromKey(cases, actor.sub, requestOf(form, letter.letterId, sha256));
    const letters = [{ letterId: letter.letterId, sha256, tujuanSha256: form.text('tujuan') }];
    answerLetters(await cases.approveLetters({ approvalId, letters, actor }));
    return 'disetujui';
  },
  'tanda-tangan': async ({ c, cases, letter, form, actor }) => {
    requireRight(c, 'sign');
    requireSecondFactor(c);
    const file = form.file('berkas');
    refuseLarge(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    answerLetters(await cases.importSigned({ letterId: letter.letterId, bytes, actor }));
    return 'ditandatangani';
  },
  lepas: async ({ c, cases, letter, form, actor }) => {
    requireSecondFactor(c);
    const { letterId } = letter;
    const seen = { sha256: form.text('sidik'), tujuanSha256: form.text('tujuan') };
    const letters = [{ letterId, ...seen }];
    requireOpened(c, letters);
    answerLetters(await cases.releaseLetters({ letters, actor }));
    return 'dilepas';
  },
  kembalikan: async ({ cases, letter, form, actor }) => {
    if (letter.state !== 'returned') requireSame(letter, form);
    const reason = form.text('alasan');
    answerLetters(await cases.returnLetter({ letterId: letter.letterId, reason, actor }));
    return 'dikembalikan';
  },
  batalkan: async ({ cases, letter, form, actor }) => {
    requireSameEnd(letter, form);
    const { letterId } = letter;
    const words = { reason: form.text('alasan'), ...pencabutanOf(form) };
    answerLetters(await cases.withdrawLetter({ letterId, ...words, actor }));
    return mayHaveLeft(letter) ? 'dicabut' : 'dibatalkan';
  },
  perbaiki: async ({ cases, letter, form, actor }) => {
    requireSame(letter, form);
    const reason = form.text('alasan');
    // The same step without a reason only takes up a changed desk or law.
    if (reason !== '' && form.all('butir').length === 0) throw new TeguranError('EXCLUSION_EMPTY');
    const exclude = form.all('butir').map((no) => ({ itemNo: Number(no), reason }));
    answerLetters(await cases.reviseLetter({ letterId: letter.letterId, exclude, actor }));
    return 'diperbaiki';
  },
  sampaikan: async ({ cases, letter, form, actor }) => {
    const { letterId } = letter;
    answerLetters(await cases.handInLetter({ letterId, ...handInOf(form), actor }));
    return 'disampaikan';
  },
  sisihkan: async ({ cases, letter, form, actor }) => {
    const { letterId } = letter;
    const said = { after: form.text('terakhir') || null, reason: form.text('alasan') };
    answerLetters(await cases.setAside({ letterId, ...said, actor }));
    return 'disisihkan';
  },
  'tulis-ulang': async ({ cases, letter, form, actor }) => {
    requireSame(letter, form);
    const keterangan = form.text('alasan').trim() || null;
    const pencabutan = { keterangan, ...pencabutanOf(form) };
    const { letterId } = letter;
    answerLetters(await cases.reviseLetter({ letterId, exclude: [], pencabutan, actor }));
    return 'diperbaiki';
  },
  putuskan: async ({ c, cases, letter, form, actor }) => {
    requireSecondFactor(c);
    const decision = DECISIONS[form.text('keputusan')];
    if (!decision) throw new TeguranError('FORM_FOREIGN');
    const reason = form.text('alasan');
    const seen = { state: form.text('keadaan'), attempts: Number(form.text('percobaan')) };
    const { letterId } = letter;
    answerLetters(await cases.decideDoubt({ letterId, decision, reason, seen, actor }));
    return 'diputuskan';
  },
};

/** The time is that of the clock on the wall in Jakarta. */
function handInOf(form: Form) {
  const typed = {
    at: `${form.text('waktu').slice(0, 16)}:00+07:00`,
    channel: form.text('saluran'),
    receiptNo: form.text('tanda-terima').trim() || null,
    receiptSha256: form.text('sha256').trim() || null,
  };
  const parsed = HandIn.safeParse(typed);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new TeguranError('REQUEST_INVALID', {
    field: issue?.path.join('.') ?? '',
    problem: issue?.message ?? '',
  });
}

/** What a letter of revocation says beyond the typed words. */
function pencabutanOf(form: Form) {
  const chosen = form.text('alasan-pencabutan');
  const alasan = ALASAN_PENCABUTAN.find((one) => one === chosen) ?? 'lain';
  return { alasan, ralat: form.text('ralat') === 'ya' };
}

export function addLetterActions(app: PageApp, cases: Cases): void {
  app.post('/konsol/surat/:letterId/ajukan', async (c) => {
    const { letterId } = c.req.param();
    const form = await readForm(c);
    try {
      return await submitStep(c, cases, form, `/konsol/surat/${letterId}`);
    } catch (error) {
      return showRefused(c, cases, { letterId, step: 'ajukan', form, error, field: null });
    }
  });
  app.post('/konsol/surat/:letterId/:langkah', async (c) => {
    const { letterId, langkah } = c.req.param();
    const take = Object.hasOwn(STEPS, langkah) ? STEPS[langkah] : undefined;
    if (!take) throw new TeguranError('LETTER_NOT_FOUND', { letterId });
    const letter = await findLetter(cases.letters, letterId);
    const form = await readForm(c);
    const { sub, groups } = c.get('session');
    try {
      const notice = await take({ c, cases, letter, form, actor: { sub, groups } });
      return goTo(c, `/konsol/surat/${letterId}`, notice);
    } catch (error) {
      return showRefused(c, cases, { letterId, step: langkah, form, error, field: null });
    }
  });
}

interface Refused {
  readonly letterId: string;
  readonly step: string;
  readonly form: Form;
  readonly error: unknown;
  /** The field that the error speaks of, if it is one alone. */
  readonly field: string | null;
}

/** The letter as it is now, why the step was not taken, and every word that was typed. */
export async function showRefused(
  c: PageContext,
  cases: Cases,
  { letterId, step, form, error, field }: Refused,
): Promise<Response> {
  if (!(error instanceof LettersRefused || error instanceof TeguranError)) throw error;
  const sentences = await sayRefused(cases, c.get('language'), error);
  const status = statusOf(error.code);
  const shown = status === 403 || status === 409 ? status : 422;
  const wrong = field === null ? null : { field, sentence: sentences[0] ?? '' };
  const said = { typed: typedIn(form, step), problem: sentences.join(' '), wrong };
  return showLetter(c, cases, letterId, said, shown);
}

/** Whether the letter is void or has to be revoked is not to change under the hand that takes it back. */
function requireSameEnd(letter: Letter, form: Form): void {
  if (letter.withdrawal || (form.text('telah-keluar') === 'ya') === mayHaveLeft(letter)) return;
  const { letterId, state } = letter;
  throw new TeguranError('MOVE_NOT_LEGAL', { letterId, move: 'withdraw', state });
}

/** The draft that the person looked at must still be the draft. */
function requireSame(letter: Letter, form: Form): void {
  if (letter.draft.sha256 === form.text('sidik')) return;
  throw new TeguranError('DRAFT_CHANGED', { letterId: letter.letterId });
}
