import { SYSTEM } from '#cases/actor.ts';
import type { DispatchPorts } from '#cases/dispatch-letter.ts';
import { loadFile } from '#cases/load-file.ts';
import { findLetter, moveStored } from '#cases/move-letter.ts';
import { ServiceTrouble } from './frail-port.ts';

const SDK_ATTEMPTS = 3;

/** The usual way, to show that the simulation can fail: look, send, let the SDK retry, mark as sent. */
export const naiveDispatch = (ports: DispatchPorts) => async (letterId: string) => {
  const letter = await findLetter(ports.letters, letterId);
  if (letter.state !== 'issued' || !letter.release || !letter.mime) return;
  const mime = await loadFile(ports, 'mail', letter.mime);
  const attemptId = `${letterId}-naive`;
  const mail = {
    mime,
    from: ports.senderAddress,
    to: [letter.recipient ?? ''],
    letterId,
    attemptId,
  };
  let outcome = await ports.mailer.send(mail);
  for (let tries = 1; tries < SDK_ATTEMPTS && outcome.kind !== 'accepted'; tries += 1) {
    outcome = await ports.mailer.send(mail);
  }
  if (outcome.kind !== 'accepted') throw new ServiceTrouble('not sent, the queue tries again');
  const { sesMessageId } = outcome;
  const at = ports.clock.now();
  const no = letter.attempts + 1;
  for (const name of ['claim', 'accept'] as const) {
    const set = { sesMessageId, attempts: no, attempt: { attemptId, no, at } };
    await moveStored(ports.letters, letterId, () => ({ name, at, actor: SYSTEM, set }));
  }
};
