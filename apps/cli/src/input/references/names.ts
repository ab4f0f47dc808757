/** Whether text can be the login of an organization or a user. */
export function isLogin(text: string): boolean {
  return /^\w[\w.-]*$/.test(text);
}

/** Whether text can be the name of a repository. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && text !== "." && text !== "..";
}

/** The whole number from 0 that text is written as; `undefined` for anything else, and for what is not kept exactly. */
export function readNumber(text: string): number | undefined {
  const number = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}
