import type { Tarball } from "./read-tarball.ts";

/** What secrets look like, by what they are. */
const kinds: Readonly<Record<string, RegExp>> = {
  "a GitHub token": /\b(gh[pousr]_\w{36,}|github_pat_\w{30,})/,
  "an npm token": /\bnpm_[A-Za-z0-9]{36}\b/,
  "a registry's credentials": /:_(authToken|auth|password)\s*=\s*\S/,
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  "a JSON web token": /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  "a cloud key": /\bAKIA[0-9A-Z]{16}\b/,
};

const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_KEY/i;

/**
 * Secrets in any file of the package: whatever looks like one, and the value of each variable of the environment that is
 * named like one. Says where, never what.
 */
export function secretFindings({ files }: Tarball, env: NodeJS.ProcessEnv = process.env): string[] {
  const values = Object.entries(env).flatMap(([name, value]) =>
    secretName.test(name) && value !== undefined && value.length >= 12 ? [{ name, value }] : [],
  );
  return files.flatMap(({ path, bytes }) => {
    const text = bytes.toString("utf8");
    return [
      ...Object.entries(kinds).flatMap(([kind, pattern]) => {
        const match = pattern.exec(text);
        return match === null ? [] : [`${path}:${lineOf(text, match.index)} holds what looks like ${kind}`];
      }),
      ...values
        .filter(({ value }) => text.includes(value))
        .map(
          ({ name, value }) => `${path}:${lineOf(text, text.indexOf(value))} holds the value of the variable ${name}`,
        ),
    ];
  });
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
