import type { Problem } from '#cases/problem.ts';
import { TeguranError } from '#errors.ts';

/** A request over several letters that none of them could follow: every reason, the first in front. */
export class LettersRefused extends Error {
  override readonly name = 'LettersRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('no letter was changed');
    this.problems = problems;
  }

  get code(): Problem['code'] {
    return this.problems[0]?.code ?? 'MOVE_NOT_LEGAL';
  }

  /** Every reason in sentences for people: of each letter, then of each of its findings. */
  get sentences(): string[] {
    return this.body.problems.flatMap(({ message, findings = [] }) => [
      message,
      ...findings.map((one) => (one.itemNo === null ? '' : `Nomor ${one.itemNo}: `) + one.message),
    ]);
  }

  /** The answer as the document of the API describes it. */
  get body() {
    const problems = this.problems.map(explain);
    return { code: this.code, message: problems[0]?.message ?? '', problems };
  }
}

function explain({ letterId, code, state, findings }: Problem) {
  const { kalimat } = new TeguranError(code, { letterId, ...(state && { state }) });
  return {
    letterId,
    code,
    message: kalimat,
    ...(state && { state }),
    ...(findings && { findings: [...findings] }),
  };
}
