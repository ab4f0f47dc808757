/** A link with its parameters; quoted text holds anything. There is one way to match it, so nothing is read twice. */
const linkPattern = /<([^<>]*)>((?:[^<>",]|"(?:[^"\\]|\\.)*")*)/g;
const relationPattern = /^(?:"(?:[^"\\]|\\.)*"|[^"])*?;\s*rel\s*=\s*"?([^";]*)/i;

/**
 * The targets of a `Link` header (RFC 8288, section 3) by their relations, in lower case; nothing where the header
 * holds anything but links. It takes linear time, also for a megabyte of `<`.
 */
export function readLinks(header: string): Map<string, string> | undefined {
  const targets = new Map<string, string>();
  const rest = header.replace(linkPattern, (_, target: string, parameters: string) => {
    const [, relations = ""] = relationPattern.exec(parameters) ?? [];
    for (const relation of relations.toLowerCase().split(/\s+/)) {
      targets.set(relation, target);
    }
    return "";
  });
  return /[^\s,]/.test(rest) ? undefined : targets;
}
