import { TeguranError } from '#errors.ts';

/**
 * A view whose missing fields throw by name. Handlebars' own strict mode looks at printed values only:
 * a missing list under `each` would leave an empty place on paper.
 */
export function guardView(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(guardView);
  if (typeof value !== 'object' || value === null) return value;
  const guarded = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, guardView(inner)]),
  );
  return new Proxy(guarded, { get: readField });
}

function readField(target: Record<string, unknown>, name: string | symbol): unknown {
  if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
  throw new TeguranError('TEMPLATE_FIELD_MISSING', { field: name });
}
