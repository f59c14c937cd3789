import { apiCases } from '#runtime/api.ts';
import { composeCases } from '#runtime/compose.ts';
import { dispatchCase } from '#runtime/dispatch.ts';
import { feedbackCase } from '#runtime/feedback.ts';
import { intakeCases } from '#runtime/intake.ts';
import { issueCase } from '#runtime/issue.ts';
import { pageCases } from '#runtime/pages.ts';
import { sweepCase } from '#runtime/sweep.ts';
import { createHandler as createApi } from '../lambdas/api/handler.ts';
import { createHandler as createCompose } from '../lambdas/compose/handler.ts';
import { createHandler as createDispatch } from '../lambdas/dispatch/handler.ts';
import { createHandler as createFeedback } from '../lambdas/feedback/handler.ts';
import { createHandler as createIntake } from '../lambdas/intake/handler.ts';
import { createHandler as createIssue } from '../lambdas/issue/handler.ts';
import { createHandler as createSweep } from '../lambdas/sweep/handler.ts';

export type Handlers = ReturnType<typeof loadHandlers>;

/**
 * What each `index.ts` does, for one environment: a module would keep the environment of its first
 * import, and a process may start the system more than once.
 */
export function loadHandlers(env: Readonly<Record<string, string>>) {
  const sweep = sweepCase(env);
  return {
    api: createApi(apiCases(env), pageCases(env)),
    intake: createIntake(intakeCases(env)),
    compose: createCompose(composeCases(env)),
    issue: createIssue(issueCase(env)),
    dispatch: createDispatch(dispatchCase(env)),
    feedback: createFeedback(feedbackCase(env)),
    sweep: createSweep(sweep),
    /** Takes up whatever stands still, however young: right after a start nobody works on it. */
    takeUp: async () => {
      await sweep.sweep({ ignoreAge: true });
      await sweep.tell({ ignoreAge: true });
    },
  };
}
