/** Remembers what was asked for lately: whenever it is full, what nobody asked for since the last time is forgotten. */
export class Memory<Value> {
  private readonly most: number;
  private recent = new Map<string, Value>();
  private earlier = new Map<string, Value>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): Value | undefined {
    const found = this.recent.get(key);
    if (found !== undefined) return found;
    const known = this.earlier.get(key);
    if (known !== undefined) this.set(key, known);
    return known;
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= this.most) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
