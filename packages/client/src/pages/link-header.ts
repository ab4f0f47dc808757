/**
 * One link with its parameters, in which quoted text holds anything, or the header's end. It is matched from where the
 * last one ended, and in one way only: what does not fit is looked at once.
 */
const linkPattern = /[\s,]*(?:<([^<>]*)>((?:[^<>",]|"(?:[^"\\]|\\.)*")*)|$)/y;
const relationPattern = /^(?:"(?:[^"\\]|\\.)*"|[^"])*?;\s*rel\s*=\s*"?([^";]*)/i;

/**
 * The targets of a `Link` header (RFC 8288, section 3) by their relations, in lower case; nothing where the header
 * holds anything but links. It takes linear time, also for a megabyte of `<`.
 */
export function readLinks(header: string): Map<string, string> | undefined {
  const targets = new Map<string, string>();
  linkPattern.lastIndex = 0;
  for (let link = linkPattern.exec(header); link; link = linkPattern.exec(header)) {
    const [, target, parameters = ""] = link;
    if (target === undefined) {
      return targets;
    }
    const [, relations = ""] = relationPattern.exec(parameters) ?? [];
    for (const relation of relations.toLowerCase().split(/\s+/)) {
      targets.set(relation, target);
    }
  }
  return undefined;
}
