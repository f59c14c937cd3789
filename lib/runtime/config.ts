import type { EnvName } from '#env.ts';
import { TeguranError } from '#errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads exactly the named variables; all missing ones are named at once. */
export function readEnv<K extends string>(
  env: Environment,
  names: Readonly<Record<K, EnvName>>,
): Readonly<Record<K, string>> {
  const pairs = Object.entries<EnvName>(names).map(([key, name]) => [key, env[name]] as const);
  const missing = pairs.filter(([, value]) => value === undefined).map(([key]) => names[key as K]);
  if (missing.length > 0) throw new TeguranError('SETTING_MISSING', { names: missing.join(', ') });
  return Object.fromEntries(pairs) as Record<K, string>;
}
