/**
 * Something that only the sandbox can tell, by the model's own name for it: `resource 7`, or
 * `cursor of octo-org after 3`.
 */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What the names turned out to be. */
export class Names {
  readonly #values = new Map<string, unknown>();
  readonly #names = new Map<unknown, string>();

  /** Remembers a value, or holds it against the one that is known. Returns what is wrong. */
  learn({ text }: Name, value: unknown): string | undefined {
    if (this.#values.has(text)) {
      const known = this.#values.get(text);
      return known === value ? undefined : `is ${value}, and ${text} was ${known}`;
    }
    if (typeof value !== "number") return `is no id but ${value}`;
    const [kind] = text.split(" ");
    const taken = this.#names.get(`${kind} ${value}`);
    if (taken !== undefined) return `is ${value}, which is ${taken} already`;
    this.#values.set(text, value);
    this.#names.set(`${kind} ${value}`, text);
    return undefined;
  }

  /** A cursor may be another text every time, as long as it leads to the same place. */
  learnCursor({ text }: Name, value: string): void {
    this.#values.set(text, value);
  }

  /** A value with all names in it replaced. What nothing is known of becomes an id that there is not. */
  resolve(value: unknown): unknown {
    if (value instanceof Name) return this.#values.get(value.text) ?? 999_999;
    if (Array.isArray(value)) return value.map((each) => this.resolve(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.resolve(each)]));
  }
}
