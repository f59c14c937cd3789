import type { Sender } from '#cases/issue-letter.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';

export function readSender(env: Environment): Sender {
  return readEnv(env, {
    name: ENV.senderName,
    address: ENV.senderAddress,
    replyDomain: ENV.replyDomain,
  });
}
