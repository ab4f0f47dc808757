import type { Event } from "js-yaml";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";

/** The library, once it is loaded. */
type Yaml = typeof import("js-yaml");

/** How many values a document may hold once its anchors are put in place. */
const maximumValues = 100_000;

/**
 * Reads JSON or YAML: one document, whose values are all such as JSON has. Dates stay text.
 *
 * @param name - what it is called in messages: `plan.yaml`
 * @throws {Problem} with line and column
 */
export async function parseDocument(text: string, name: string): Promise<unknown> {
  const yaml = await import("js-yaml");
  const json = parseJson(text);
  let events: Event[];
  let documents: unknown[];
  try {
    events = yaml.parseEvents(text, {});
    checkScalars(yaml, events, { text, name });
    documents = yaml.constructFromEvents(events, { source: text });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    // Of JSON, this reader is to find only what JSON's own does not look for.
    if (json !== undefined && !/^(duplicated|nesting)/.test(error.reason)) return checked(json.value, name);
    throw notReadable(name, error.reason, error.mark && { line: error.mark.line, column: error.mark.column });
  }
  const second = startOfSecond(yaml, events);
  if (second !== undefined) throw notReadable(name, "a second document starts here", placeOf(text, second));
  if (documents.length === 0) throw usageProblem(`${name} is empty.`);
  const [document] = documents;
  const alias = events.find((event) => event.type === yaml.EVENT_ID.ALIAS);
  const place = alias && "anchorStart" in alias ? placeOf(text, alias.anchorStart - 1) : undefined;
  return checked(json === undefined ? document : json.value, name, place);
}

/** Zero-based. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A number that JSON does not have, or that would not be kept exactly, would be sent as another one. */
function checkScalars(yaml: Yaml, events: readonly Event[], { text, name }: { text: string; name: string }): void {
  for (const event of events) {
    if (event.type !== yaml.EVENT_ID.SCALAR || event.style !== yaml.SCALAR_STYLE.PLAIN) continue;
    const source = text.slice(event.valueStart, event.valueEnd);
    if (isInfinite(source)) throw notReadable(name, `JSON has no ${quote(source)}`, placeOf(text, event.valueStart));
    if (isInteger(source) && !Number.isSafeInteger(Number(source.replace(/^[-+]/, "")))) {
      const reason = `${quote(source)} is too large to be kept exactly; in quotes it is text`;
      throw notReadable(name, reason, placeOf(text, event.valueStart));
    }
  }
}

function isInfinite(source: string): boolean {
  const decimal = /^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(source);
  return decimal ? !Number.isFinite(Number(source)) : /^([-+]?\.inf|\.nan)$/i.test(source);
}

function isInteger(source: string): boolean {
  return /^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source);
}

function startOfSecond(yaml: Yaml, events: readonly Event[]): number | undefined {
  const documents = events.flatMap(({ type }, index) => (type === yaml.EVENT_ID.DOCUMENT ? [index] : []));
  const second = documents[1];
  if (second === undefined) return undefined;
  const content = events[second + 1];
  if (content === undefined || content.type === yaml.EVENT_ID.POP) return 0;
  return "valueStart" in content ? content.valueStart : "start" in content ? content.start : 0;
}

function checked(document: unknown, name: string, place?: Place): unknown {
  const excess = excessOf(document);
  if (excess !== undefined) throw notReadable(name, excess, place);
  return document;
}

/** What is too much of a document: anchors can make one hold itself, or itself a billion times. */
function excessOf(document: unknown): string | undefined {
  const left: unknown[] = [document];
  for (let count = 0; left.length > 0; count += 1) {
    if (count + left.length > maximumValues) return `it holds more than ${maximumValues} values`;
    const value = left.pop();
    if (typeof value === "number" && !Number.isFinite(value)) return `JSON has no ${value}`;
    if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) left.push(inner);
  }
  return undefined;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}

function notReadable(name: string, reason: string, place?: Place): Error {
  const where = place === undefined ? name : `${name}, line ${place.line + 1}, column ${place.column + 1}`;
  return usageProblem(`${where}: ${reason}.`);
}
