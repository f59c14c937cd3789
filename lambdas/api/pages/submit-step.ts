import type { Letter } from '#cases/letter.ts';
import type { Problem } from '#cases/problem.ts';
import { groupFindings } from './group-findings.ts';
import { letterName } from './letter-row.ts';
import { answerLetters } from './letters-answer.ts';
import { type Cases, type PageContext, requireRight } from './page-context.ts';
import { type Form, namedLetters } from './read-form.ts';
import { goTo, show } from './show.ts';

/**
 * Hands drafts to a second person. What the gates found comes first: gaps keep a letter back, and
 * doubts are shown once for a second look before the same form goes on.
 */
export async function submitStep(
  c: PageContext,
  cases: Cases,
  form: Form,
  back: string,
): Promise<Response> {
  const { sub, groups } = requireRight(c, 'submit');
  const letters = namedLetters(form);
  if (letters.length === 0) return goTo(c, back, 'pilih-surat');
  const secondLook = form.text('diperiksa') === 'ya';
  const outcome = await cases.submitLetters({
    letters,
    actor: { sub, groups },
    secondLook,
  });
  const held = outcome.kind === 'refused' ? outcome.problems.filter(hasFindings) : [];
  if (held.length > 0) return showHeld(c, cases, { letters, held, back });
  answerLetters(outcome);
  return goTo(c, back, 'diajukan');
}

type Held = Problem & Required<Pick<Problem, 'findings'>>;

function hasFindings(problem: Problem): problem is Held {
  return (problem.findings?.length ?? 0) > 0;
}

interface Holding {
  readonly letters: ReturnType<typeof namedLetters>;
  readonly held: readonly Held[];
  readonly back: string;
}

async function showHeld(c: PageContext, cases: Cases, holding: Holding): Promise<Response> {
  const { held, back } = holding;
  const letters = await Promise.all(held.map(({ letterId }) => cases.letters.find(letterId)));
  const views = held.map((problem, at) => heldView(problem, letters[at] ?? null));
  const stopped = new Set(views.filter((view) => view.stops).map((view) => view.letterId));
  const ready = holding.letters
    .filter(({ letterId }) => !stopped.has(letterId))
    .map(({ letterId, sha256 }) => `${letterId}:${sha256}`);
  return show(c, cases, 'pemeriksaan', { held: views, ready, back }, 422);
}

function heldView({ letterId, findings }: Held, letter: Letter | null) {
  return {
    letterId,
    href: `/konsol/surat/${letterId}`,
    platform: letter ? letterName(letter) : letterId,
    stops: findings.some(({ level }) => level === 'stop'),
    findings: groupFindings(findings),
  };
}
