import type { ServerResponse } from "node:http";
import type { Answer, Violation } from "./answer.ts";

/** Clients take 8 to 16 kB for a whole head. */
const maximumHeaderLength = 4096;

/** Sends an answer; its own headers win over `common` ones. */
export function sendAnswer(response: ServerResponse, answer: Answer, common: Readonly<Record<string, string>>): void {
  const hasBody = answer.status !== 204 && answer.status !== 304 && answer.body !== undefined;
  const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  const { "content-type": contentType = "application/json", ...headers } = { ...common, ...answer.headers };
  response.writeHead(answer.status, {
    ...headers,
    ...(answer.violations.length > 0 && { "sl-violations": violationsHeader(answer.violations) }),
    ...(hasBody && { "content-type": contentType, "content-length": Buffer.byteLength(text) }),
  });
  response.end(hasBody ? text : undefined);
}

/** JSON in ASCII: a header holds nothing else, and Prism's own server ends on a name such as `名前` in it. */
function violationsHeader(violations: readonly Violation[]): string {
  const parts: string[] = [];
  let room = maximumHeaderLength;
  for (const violation of violations) {
    const part = JSON.stringify(violation).replace(/[^\x20-\x7e]/g, escapeUnit);
    room -= part.length;
    if (room < 0) return `[${[...parts, JSON.stringify(more(violations.length - parts.length))].join(",")}]`;
    parts.push(part);
  }
  return `[${parts.join(",")}]`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function more(count: number): Violation {
  return { location: [], severity: "Error", code: "more", message: `and ${count} more, too long for a header` };
}
