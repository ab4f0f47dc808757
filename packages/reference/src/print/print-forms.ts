/** The forms that a request can be printed in. */
export const printForms = ["curl", "cps", "client", "hook", "gh", "fetch", "console"] as const;

export type PrintForm = (typeof printForms)[number];
