/** Whether a request fits one of the gateway's route keys: `{name}` is one segment, `{name+}` the rest. */
export function matchesRoute(keys: readonly string[], method: string, path: string): boolean {
  return keys.some((key) => patternOf(key).test(`${method} ${path}`));
}

function patternOf(key: string): RegExp {
  const escaped = key.replace(/[.*?^$()|[\]\\]/g, '\\$&');
  const pattern = escaped.replace(/\{\w+\+\}/g, '.+').replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}
