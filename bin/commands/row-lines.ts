interface Rows {
  readonly errors: readonly { readonly message: string }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly incomplete: readonly {
    readonly lacks: readonly { readonly code: string }[];
    readonly message: string;
  }[];
}

const SHOWN = 20;

/** What became of rows that people have to look at before or beside the letters: first of each kind. */
export function rowLines({ errors, warnings, incomplete }: Rows): string[] {
  const lacks = new Set(incomplete.flatMap((one) => one.lacks.map(({ code }) => code)));
  const others = warnings.filter(({ code }) => !lacks.has(code));
  return [
    ...first(errors.map(({ message }) => message)),
    ...first(incomplete.map(({ message }) => message)),
    ...first(others.map(({ message }) => `Perlu dilihat: ${message}`)),
  ];
}

function first(lines: readonly string[]): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN), `… dan ${lines.length - SHOWN} lagi (lihat teguran check).`];
}
