import fc from "fast-check";
import { expect, it } from "vitest";
import { readSpaceReference } from "./space-reference.ts";

const server = { baseUrl: "https://api.github.com", host: "github.com" };
const login = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
const number = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const kind = fc.constantFrom("org", "user");

it.each([
  ["5", { form: "number", number: 5 }],
  ["org:acme/5", { form: "owned", kind: "org", login: "acme", number: 5 }],
  ["user:mona/2", { form: "owned", kind: "user", login: "mona", number: 2 }],
  ["org:acme", { form: "owned", kind: "org", login: "acme" }],
  ["https://github.com/copilot/spaces/acme/5", { form: "web", login: "acme", number: 5 }],
  ["https://github.com/copilot/spaces/acme/5/?tab=files#top", { form: "web", login: "acme", number: 5 }],
  ["HTTPS://GitHub.com/copilot/spaces/acme/5", { form: "web", login: "acme", number: 5 }],
  [
    "https://api.github.com/organizations/1/copilot-spaces/3",
    { form: "api", kind: "org", id: "1", number: 3, path: "/organizations/1/copilot-spaces/3" },
  ],
  [
    "https://api.github.com/user/1/copilot-spaces/5",
    { form: "api", kind: "user", id: "1", number: 5, path: "/user/1/copilot-spaces/5" },
  ],
  ["https://api.github.com/orgs/acme/copilot-spaces/5", { form: "owned", kind: "org", login: "acme", number: 5 }],
  ["https://api.github.com/users/mona/copilot-spaces/2", { form: "owned", kind: "user", login: "mona", number: 2 }],
])("reads %s", (text, reference) => {
  expect(readSpaceReference(text, server)).toEqual(reference);
});

it("reads the addresses of an enterprise's own host", () => {
  const enterprise = { baseUrl: "https://api.octocorp.ghe.com", host: "octocorp.ghe.com" };
  expect(readSpaceReference("https://octocorp.ghe.com/copilot/spaces/acme/5", enterprise)).toMatchObject({
    form: "web",
    login: "acme",
  });
  expect(readSpaceReference("https://api.octocorp.ghe.com/orgs/acme/copilot-spaces/5", enterprise)).toMatchObject({
    form: "owned",
    login: "acme",
  });
});

it("reads addresses below the path of a base URL", () => {
  const proxy = { baseUrl: "http://127.0.0.1:4010/api/v3", host: "http://127.0.0.1:4010" };
  const read = (path: string) => readSpaceReference(`http://127.0.0.1:4010${path}`, proxy);
  expect(read("/api/v3/user/1/copilot-spaces/5")).toMatchObject({ form: "api", path: "/user/1/copilot-spaces/5" });
  expect(read("/copilot/spaces/acme/5")).toMatchObject({ form: "web" });
  expect(() => read("/api/v33/user/1/copilot-spaces/5")).toThrow("is not the address of a space");
});

it("reads back every reference that it is written as", () => {
  fc.assert(
    fc.property(kind, login, number, (kind, login, number) => {
      const owned = { form: "owned", kind, login, number };
      expect(readSpaceReference(`${kind}:${login}/${number}`, server)).toEqual(owned);
      expect(readSpaceReference(`https://api.github.com/${kind}s/${login}/copilot-spaces/${number}`, server)).toEqual(
        owned,
      );
      expect(readSpaceReference(`https://github.com/copilot/spaces/${login}/${number}`, server)).toEqual({
        form: "web",
        login,
        number,
      });
      expect(readSpaceReference(`${number}`, server)).toEqual({ form: "number", number });
    }),
  );
});

it("makes of any other text nothing but a usage problem, which holds no character that moves a cursor", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!/^(\d+$|org:|user:|https?:)/i.test(text));
      expect(() => readSpaceReference(text, server)).toThrow(
        expect.objectContaining({
          name: "Problem",
          exit: "usage",
          message: expect.not.stringMatching(/\p{C}/u),
        }),
      );
    }),
  );
});

it("names both spellings for an owner that may be either", () => {
  expect(() => readSpaceReference("acme/5", server)).toThrow(
    expect.objectContaining({ hints: ["An organization's: `org:acme/5`.", "A user's: `user:acme/5`."] }),
  );
});

it.each([
  "05",
  "-1",
  "1.5",
  "acme/x",
  "org:acme/9007199254740993",
  "org:",
  "org:acme/",
  "org:acme/x",
  "org:acme/5/6",
  "orgs:acme/5",
  "org:../5",
  "org:a b/5",
])("refuses %s", (text) => {
  expect(() => readSpaceReference(text, server)).toThrow("is no reference to a space");
});

it.each([
  ["https://gitlab.example/copilot/spaces/acme/5", "--host gitlab.example"],
  ["https://api.octocorp.ghe.com/orgs/acme/copilot-spaces/5", "--host octocorp.ghe.com"],
  ["http://127.0.0.1:4010/orgs/acme/copilot-spaces/5", "--base-url http://127.0.0.1:4010"],
  ["https://github.com.evil.example/copilot/spaces/acme/5", "--host github.com.evil.example"],
])("refuses %s, and names the flag that would send requests there", (text, flag) => {
  expect(() => readSpaceReference(text, server)).toThrow(
    expect.objectContaining({ hints: [expect.stringContaining(flag)] }),
  );
});

it("shows no URL that holds a password", () => {
  expect(() => readSpaceReference("https://mona:hunter2@github.com/copilot/spaces/acme/5", server)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});
