/**
 * Remembers what returns: a value is kept when it is offered for the second time. What nobody asked for since the memory was
 * last full is forgotten.
 */
export class Memory<Value> {
  private readonly most: number;
  private recent = new Map<string, Value>();
  private earlier = new Map<string, Value>();
  /** Traces of what was offered once; two keys that share one only let a value in too early. */
  private offered = new Set<number>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): Value | undefined {
    const found = this.recent.get(key);
    if (found !== undefined) return found;
    const known = this.earlier.get(key);
    if (known !== undefined) this.keep(key, known);
    return known;
  }

  /** `copy` makes what is kept, so that it holds on to nothing that is of the moment. */
  offer(key: string, copy: () => Value): void {
    const trace = traceOf(key);
    if (this.offered.delete(trace)) {
      this.keep(key, copy());
      return;
    }
    if (this.offered.size >= this.most) this.offered.clear();
    this.offered.add(trace);
  }

  private keep(key: string, value: Value): void {
    if (this.recent.size >= this.most) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}

/** 31 bits of a text (FNV-1a). */
function traceOf(text: string): number {
  let trace = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    trace = Math.imul(trace ^ text.charCodeAt(i), 0x01000193);
  }
  return trace >>> 1;
}
