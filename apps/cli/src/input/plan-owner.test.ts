import { expect, it } from "vitest";
import { planLine, refusal } from "../../test/plan-line.ts";
import type { PlannedRequest } from "./plan.ts";

const settings = { owner: { kind: "org", login: "settled" } } as const;
const get = (...words: string[]) => planLine(["space", "get", ...words]);
const input = async (...words: string[]) => (await get(...words)).preview.input;

/** Answers look-ups in turn, and keeps what was asked. */
function answering(...answers: readonly unknown[]) {
  const asked: string[] = [];
  const left = [...answers];
  const send = async ({ route, input }: PlannedRequest): Promise<unknown> => {
    asked.push(`${route} ${JSON.stringify(input.path ?? {})}`);
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { send, asked };
}

const notFound = Object.assign(new Error("404"), { status: 404 });

it("takes the owner from a flag, the reference or settings, in that order", async () => {
  const acme = { path: { org: "acme", space_number: 5 } };
  expect(await input("5", "--org", "acme")).toEqual(acme);
  expect(await input("org:acme/5")).toEqual(acme);
  expect(await input("5", "--user", "mona")).toEqual({ path: { username: "mona", space_number: 5 } });
  const settled = await planLine(["space", "get", "5"], { settings });
  expect(settled.preview.input).toEqual({ path: { org: "settled", space_number: 5 } });
  for (const words of [["org:acme/5"], ["5", "--org", "acme"], ["org:ACME/5", "--org", "acme"]]) {
    const plan = await planLine(["space", "get", ...words], { settings });
    expect(plan.preview.input.path).toMatchObject({ org: expect.stringMatching(/acme/i) });
    expect(plan.lookUps).toEqual([]);
  }
});

it("does not ask settings for an owner that the words name", async () => {
  const unreadable = {
    get owner(): undefined {
      throw new Error("the configuration was read");
    },
  };
  await planLine(["space", "get", "org:acme/5"], { settings: unreadable });
});

it("takes an owner where no number is needed", async () => {
  const list = await planLine(["space", "list", "user:mona", "--page-size", "50"]);
  expect(list.preview).toMatchObject({
    route: "GET /users/{username}/copilot-spaces",
    input: { path: { username: "mona" }, query: { per_page: 50 } },
  });
});

it.each([
  [["space", "get", "5", "--org", "acme", "--user", "mona"], "--org and --user contradict each other."],
  [["space", "get", "org:acme/5", "--org", "other"], "names a space of the organization acme, and --org other"],
  [["space", "get", "user:acme/5", "--org", "acme"], "names a space of the user acme, and --org acme contradicts it"],
  [["space", "get", "https://github.com/copilot/spaces/acme/5", "--user", "mona"], "of acme, and --user mona"],
  [["space", "get", "https://api.github.com/user/1/copilot-spaces/5", "--org", "acme"], "of user number 1, and --org"],
  [["space", "get", "5", "--org", "a/b"], '--org "a/b" is no login'],
  [["space", "get", "5", "--org="], '--org "" is no login'],
  [["space", "get", "org:acme"], '"org:acme" does not say which space.'],
  [["space", "list", "org:acme/5"], '"org:acme/5" names a space, where an owner is expected.'],
  [["space", "get", "acme/5"], "does not say whether acme is an organization or a user"],
] as const)("refuses %j", async (args, message) => {
  expect((await refusal(args, { settings }))[0]).toContain(message);
});

it("lists every way to say whose a space is where nothing says it", async () => {
  expect(await refusal(["space", "get", "5"])).toEqual([
    "Whose space number 5 is, is not said.",
    "In the reference: `org:acme/5` or `user:mona/5`.",
    "By a flag: `--org acme` or `--user mona`.",
    "For every command: `COPILOT_SPACES_OWNER=org:acme`, or `cps config set owner org:acme`.",
    "Or give the space's URL.",
  ]);
});

it("asks whether the owner of an html_url is an organization, and only after a 404 whether it is a user", async () => {
  const plan = await get("https://github.com/copilot/spaces/acme/5");
  expect(plan.lookUps.map(({ route }) => route)).toEqual([
    "GET /orgs/{org}/copilot-spaces/{space_number}",
    "GET /users/{username}/copilot-spaces/{space_number}",
  ]);
  const org = answering({});
  expect(await plan.complete(org.send)).toMatchObject({ input: { path: { org: "acme", space_number: 5 } } });
  expect(org.asked).toHaveLength(1);
  const user = answering(notFound, {});
  expect(await plan.complete(user.send)).toMatchObject({ input: { path: { username: "acme", space_number: 5 } } });
  const forbidden = Object.assign(new Error("403"), { status: 403 });
  await expect(plan.complete(answering(forbidden).send)).rejects.toBe(forbidden);
});

it("says that there is no such space where neither kind of owner has it", async () => {
  const plan = await get("https://github.com/copilot/spaces/acme/5");
  await expect(plan.complete(answering(notFound, notFound).send)).rejects.toMatchObject({
    exit: "notFound",
    message: expect.stringContaining("acme has no space 5"),
  });
});

it("asks nothing about an html_url where a flag or settings know the login", async () => {
  const url = "https://github.com/copilot/spaces/settled/5";
  const bySettings = await planLine(["space", "get", url], { settings });
  expect([bySettings.lookUps, bySettings.preview.input.path]).toEqual([[], { org: "settled", space_number: 5 }]);
  const byFlag = await get(url, "--user", "settled");
  expect([byFlag.lookUps, byFlag.preview.input.path]).toEqual([[], { username: "settled", space_number: 5 }]);
});

it("asks the API's own path for the owner of an api_url", async () => {
  const plan = await get("https://api.github.com/organizations/1/copilot-spaces/3");
  expect(plan.lookUps).toEqual([{ operation: undefined, route: "GET /organizations/1/copilot-spaces/3", input: {} }]);
  expect(plan.preview.input.path).toEqual({ org: "<login of organization 1>", space_number: 3 });
  const found = answering({ number: 3, owner: { login: "octo-org", type: "Organization" } });
  expect((await plan.complete(found.send)).input.path).toEqual({ org: "octo-org", space_number: 3 });
  await expect(plan.complete(answering({}).send)).rejects.toMatchObject({ exit: "failed" });
});

it("holds the owner of an api_url against the flag once it is known", async () => {
  const plan = await get("https://api.github.com/organizations/1/copilot-spaces/3", "--org", "acme");
  const { send } = answering({ number: 3, owner: { login: "octo-org", type: "Organization" } });
  await expect(plan.complete(send)).rejects.toMatchObject({ exit: "usage" });
});

it("checks again what an owner of the other kind does not take", async () => {
  const url = "https://github.com/copilot/spaces/acme/5";
  const plan = await planLine(["space", "set", url, "--base-role", "writer"]);
  expect(plan.preview.route).toBe("PUT /orgs/{org}/copilot-spaces/{space_number}");
  await expect(plan.complete(answering(notFound, {}).send)).rejects.toMatchObject({
    exit: "usage",
    message: '--base-role must be "reader" or "no_access", not "writer".',
  });
  expect(await refusal(["space", "set", url, "--page", "1"])).toBeDefined();
  const [both] = await refusal(["space", "set", url, "--instructions", "x".repeat(4001)]);
  expect(both).toContain("must have at most 4000 characters and has 4001");
});

it("sends nothing but GETs to find out whose a space is", async () => {
  for (const url of ["https://github.com/copilot/spaces/acme/5", "https://api.github.com/user/1/copilot-spaces/5"]) {
    const plan = await planLine(["space", "delete", url]);
    for (const { route } of plan.lookUps) expect(route).toMatch(/^GET /);
  }
});

it("refuses a team for a user's space", async () => {
  const message = "--team is for an organization's space only.";
  for (const verb of ["add", "set", "remove"]) {
    const role = verb === "remove" ? [] : ["--role", "reader"];
    expect(await refusal(["collaborator", verb, "user:mona/5", "--team", "core", ...role])).toEqual([message]);
  }
  const plan = await planLine(["collaborator", "remove", "https://github.com/copilot/spaces/acme/5", "--team", "core"]);
  await expect(plan.complete(answering(notFound, {}).send)).rejects.toMatchObject({ message });
});

it.each([
  [["space", "create", "Plans", "--org", "acme"], '"Plans" is one word too many: --org acme says whose already.'],
  [["space", "list", "name", "--user", "mona"], '"name" is one word too many: --user mona says whose already.'],
  [["space", "list", "@acme"], '"@acme" does not say whether acme is an organization or a user.'],
  [["space", "list", "acme/5"], '"acme/5" does not say whether acme is an organization or a user.'],
  [["space", "list", "5"], '"5" names a space, where an owner is expected.'],
  [["space", "list", "a b"], '"a b" is no owner.'],
  [["space", "list", "--org", "@acme"], '--org "@acme" is no login.'],
] as const)("says of an owner that is none what it is: %j", async (args, message) => {
  const [first, ...hints] = await refusal(args);
  expect(first).toBe(message);
  expect(hints.join("\n")).not.toContain("/5");
});

it("spells the owner that was meant", async () => {
  expect(await refusal(["space", "list", "@acme"])).toEqual(
    expect.arrayContaining(["An organization's: `org:acme`.", "A user's: `user:acme`."]),
  );
  expect(await refusal(["space", "list", "--org", "org:acme"])).toContain("As in `--org acme`.");
  expect(await refusal(["space", "list", "--user", "@octocat"])).toContain("As in `--user octocat`.");
});
