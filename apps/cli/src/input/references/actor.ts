import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { isLogin } from "./names.ts";

/** Who collaborates. */
export interface Actor {
  readonly type: "User" | "Team";
  readonly identifier: string;
  /** As it was typed. */
  readonly label: string;
}

/**
 * Reads who is meant: a login, or the slug of a team.
 * @returns `undefined` where neither is said
 * @throws {Problem} where both are
 */
export function readActor(login: string | undefined, team: string | undefined): Actor | undefined {
  if (login !== undefined && team !== undefined) {
    throw usageProblem(`${quote(login)} and --team ${quote(team)} both say who.`, "Leave one of them out.");
  }
  if (team !== undefined) {
    if (isLogin(team)) return { type: "Team", identifier: team, label: "--team" };
    throw usageProblem(`--team ${quote(team)} is no slug.`, "A team's slug is the last part of its address.");
  }
  if (login === undefined) return undefined;
  const identifier = login.replace(/^@/, "");
  if (/^[\w.-]+(\[bot\])?$/.test(identifier) && !/^\.*$/.test(identifier)) {
    return { type: "User", identifier, label: quote(login) };
  }
  throw usageProblem(`${quote(login)} is no login.`, ...(login.includes("/") ? ["A team: `--team SLUG`."] : []));
}
