import { captureRequest } from "@copilot-spaces/reference/print";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type LineOptions, planLine, refusal } from "../../test/plan-line.ts";

const owner = { owner: { kind: "org", login: "settled" } } as const;

async function request(args: readonly string[], options?: LineOptions) {
  const { preview } = await planLine(["api", ...args], options);
  return preview;
}

/** Method, address and body as they would be sent. */
async function sent(args: readonly string[], options?: LineOptions) {
  const { route, input } = await request(args, options);
  const { method, url, body } = await captureRequest({ baseUrl: "https://api.github.com" }, route, input);
  return [method, url.replace("https://api.github.com", ""), ...(body === undefined ? [] : [JSON.parse(body)])];
}

const refused = (args: readonly string[], options?: LineOptions) => refusal(["api", ...args], options);

it.each([
  [["/user"], ["GET", "/user"]],
  [["user"], ["GET", "/user"]],
  [["/"], ["GET", "/"]],
  [
    ["delete", "/repos/octo-org/app"],
    ["DELETE", "/repos/octo-org/app"],
  ],
  [["https://api.github.com/user/orgs?per_page=5"], ["GET", "/user/orgs?per_page=5"]],
  [["/search?q=a+b%20c&sort=x&empty"], ["GET", "/search?q=a%20b%20c&sort=x&empty="]],
  [["/x?a=1&a=2"], ["GET", "/x?a=1&a=2"]],
  [
    ["GET", "/x", "-f", "q=a b", "-F", "n=3", "-F", "ok=true", "-f", "l[]=a", "-f", "l[]=b"],
    ["GET", "/x?q=a%20b&l[]=a&l[]=b&n=3&ok=true"],
  ],
  [
    ["/x", "-f", "title=5", "-F", "n=5"],
    ["POST", "/x", { title: "5", n: 5 }],
  ],
  [
    ["PATCH", "/x", "-F", "a[b]=null", "-f", "a[c][]=d"],
    ["PATCH", "/x", { a: { b: null, c: ["d"] } }],
  ],
])("plans %j", async (args, expected) => {
  expect(await sent(args)).toEqual(expected);
});

it("takes a mistyped operation for one, and not for a path", async () => {
  expect(await refused(["copilot-spaces/get-for-orgs"])).toEqual([
    'There is no operation "copilot-spaces/get-for-orgs".',
    "Did you mean `cps api copilot-spaces/get-for-org`?",
    "`cps docs` lists them; a path begins with /.",
  ]);
  expect(await sent(["/copilot-spaces/get-for-orgs"])).toEqual(["GET", "/copilot-spaces/get-for-orgs"]);
  expect(await sent(["GET", "copilot-spaces/get-for-orgs"])).toEqual(["GET", "/copilot-spaces/get-for-orgs"]);
  expect(await sent(["repos/octo-org"])).toEqual(["GET", "/repos/octo-org"]);
});

it("posts where a body is given, and puts fields beside it into the query", async () => {
  expect(await sent(["/x", "--input", "-", "-f", "a=b"], { stdin: "name: Plan\n" })).toEqual([
    "POST",
    "/x?a=b",
    { name: "Plan" },
  ]);
  expect(await sent(["PUT", "/x", "--input", "-"], { stdin: "[1,null]" })).toEqual(["PUT", "/x", [1, null]]);
  expect(await sent(["PUT", "/x", "--input", "-"], { stdin: "null" })).toEqual(["PUT", "/x", null]);
});

it("knows the operation of a path that the document has, and sends the body as it is given", async () => {
  const body = { stdin: '{"base_role":"emperor","new_field":1}' };
  const put = await request(["PUT", "/orgs/octo-org/copilot-spaces/5", "--input", "-"], body);
  expect(put).toMatchObject({
    operation: { id: "copilot-spaces/update-for-org" },
    route: "PUT /orgs/{org}/copilot-spaces/{space_number}",
    input: { path: { org: "octo-org", space_number: 5 }, body: { base_role: "emperor", new_field: 1 } },
  });
  expect((await request(["PATCH", "/orgs/octo-org/copilot-spaces/5"])).operation).toBeUndefined();
});

it("fills names in braces from fields, and an owner from settings", async () => {
  expect(await sent(["/orgs/{org}/copilot-spaces/{space_number}", "-f", "org=acme", "-F", "space_number=5"])).toEqual([
    "GET",
    "/orgs/acme/copilot-spaces/5",
  ]);
  expect(await sent(["orgs/{org}/copilot-spaces"], { settings: owner })).toEqual([
    "GET",
    "/orgs/settled/copilot-spaces",
  ]);
  expect(await sent(["/x/{name}", "-f", "name=a/b?c"])).toEqual(["GET", "/x/a%2Fb%3Fc"]);
  expect(await refused(["/users/{username}/copilot-spaces"], { settings: owner })).toEqual([
    "{username} in the path has no value.",
    "Give it with `-f username=VALUE`.",
  ]);
});

it("puts the fields of an operation where the table says", async () => {
  expect(await sent(["copilot-spaces/list-for-org", "-f", "org=acme", "-F", "per_page=5"])).toEqual([
    "GET",
    "/orgs/acme/copilot-spaces?per_page=5",
  ]);
  const line = ["copilot-spaces/update-for-org", "-F", "space_number=5", "-f", "name=Plan", "-f", "org=acme"];
  expect(await sent(line)).toEqual(["PUT", "/orgs/acme/copilot-spaces/5", { name: "Plan" }]);
  expect(await sent(["PUT", ...line])).toEqual(await sent(line));
  expect((await request(line)).operation?.id).toBe("copilot-spaces/update-for-org");
});

it.each([
  [["copilot-spaces/get-for-org", "-f", "org=acme"], "{space_number} in the path has no value."],
  [["copilot-spaces/get-for-org", "-f", "org=acme", "-F", "space_number=5", "-f", "nmae=x"], 'has no parameter "nmae"'],
  [["DELETE", "copilot-spaces/get-for-org"], "is a GET, not a DELETE"],
  [["POST"], "The path to POST is missing."],
  [["FETCH", "/user"], '"FETCH" is no method.'],
  [["GET", "/x", "--input", "-"], "A GET has no body."],
  [["https://api.github.example/user"], "is not on https://api.github.com"],
  [["https://api.github.com.evil.example/user"], "is not on https://api.github.com"],
  [["https:/api.github.com/user"], "is not on https://api.github.com"],
  [["http://api.github.com/user"], "is not on https://api.github.com"],
  [["https://mona:secret@api.github.com/user"], "must not hold a user name"],
  [["//evil.example/user"], "has an empty segment"],
  [["/user/"], "has an empty segment"],
  [["/orgs//x"], "has an empty segment"],
  [[""], "has an empty segment"],
  [["/orgs/../user"], "leads to another path than it shows"],
  [["/orgs/%2e%2E/user"], "leads to another path than it shows"],
  [["/orgs/."], "leads to another path than it shows"],
  [["/orgs/%20"], "has an empty segment"],
  [["/orgs/a b"], "holds a space"],
  [["/orgs/a\nb"], "holds a control character"],
  [["/orgs/a\\b"], "holds a \\"],
  [["/orgs/a#b"], "holds a #"],
  [["/orgs/%zz"], "is not encoded as a URL is"],
  [["/orgs/{org"], "is no name in braces"],
  [["C:/Program Files/Git/user"], "holds a space"],
  [["C:/Git/user"], "is no path of the API"],
  [["/x/{name}", "-f", "name=.."], "can be no part of a path"],
  [["/x?a b=1"], "holds a space"],
  [["/x?a%26b=1"], '"a&b" can be no name in a query'],
  [["/x", "-f", "novalue"], '-f "novalue" is no field.'],
  [["/x", "-f", "a=1", "-f", "a=2"], 'The field "a" is given twice.'],
  [["/x", "-f", "a=1", "-f", "a[b]=2"], 'The field "a[b]" contradicts another'],
  [["/x", "-F", "a={bad"], "-F a, line 1"],
  [["/x", "-F", "a=12345678901234567890"], "too large to be kept exactly"],
  [["GET", "/x", "-F", "a=[1]"], "can stand in a body only"],
  [["/x", "-H", "nothing"], "-H is given no header."],
  [["/x", "-H", "Host: evil.example"], '-H "host" is set by the connection itself.'],
  [["/x", "-H", "content-length: 3"], '-H "content-length" is set by the connection itself.'],
  [["/x", "-H", "x-a: b\r\nc: d"], "holds a character that no header has"],
])("refuses %j", async (args, message) => {
  expect((await refused(args, { stdin: "{}" })).join("\n")).toContain(message);
});

it.each(["Authorization: Bearer ghp_secret", "cookie:a=ghp_secret", " PROXY-authorization : ghp_secret"])(
  "takes no credentials by -H, and does not show them",
  async (header) => {
    const message = (await refused(["/user", "-H", header])).join("\n");
    expect(message).toContain("is not taken");
    expect(message).not.toContain("ghp_secret");
  },
);

it("passes on other headers", async () => {
  const line = ["/user", "-H", "X-GitHub-Next-Global-ID: 1", "-H", "accept:application/vnd.github.raw"];
  expect((await request(line)).input.headers).toEqual({
    "x-github-next-global-id": "1",
    accept: "application/vnd.github.raw",
  });
});

it("reads -F as JSON where it looks like it, and as text otherwise", async () => {
  const fields = ['a={"b":[1]}', "b=true", "c=-1.5e3", "d=null", 'e="x"', "f=hello", "g=007", "h=", "i=@@at"];
  expect(await sent(["/x", ...fields.flatMap((field) => ["-F", field])])).toEqual([
    "POST",
    "/x",
    { a: { b: [1] }, b: true, c: -1500, d: null, e: "x", f: "hello", g: "007", h: "", i: "@at" },
  ]);
  expect(await sent(["/x", "-F", "a=@-"], { stdin: "[1]" })).toEqual(["POST", "/x", { a: "[1]" }]);
});

it("makes lists of objects as gh does", async () => {
  const fields = ["l[][a]=1", "l[][b]=2", "l[][a]=3", "m[][n][]=4", "m[][n][]=5", "e[]"];
  expect(await sent(["/x", ...fields.flatMap((field) => ["-f", field])])).toEqual([
    "POST",
    "/x",
    { l: [{ a: "1", b: "2" }, { a: "3" }], m: [{ n: ["4", "5"] }], e: [] },
  ]);
});

it("takes __proto__ for a field like any other", async () => {
  const { input } = await request(["/x", "-f", "__proto__[admin]=1", "-f", "constructor[prototype][x]=2"]);
  expect(JSON.stringify(input.body)).toBe('{"__proto__":{"admin":"1"},"constructor":{"prototype":{"x":"2"}}}');
  expect(Object({}).admin).toBeUndefined();
  expect(Object({}).x).toBeUndefined();
});

it("sends a path as it was typed, escapes and punctuation included", async () => {
  for (const path of [
    "/repos/octo-org/app/contents/a%20b%2Fc",
    "/repos/octo-org/app/compare/main...mona:feat%2Fx",
    "/repos/octo-org/app/git/ref/heads%2Fmain;v=1",
    "/orgs/a%40b/copilot-spaces",
    "/orgs/a@b/copilot-spaces",
    "/x/a:%20:b",
  ]) {
    const [, url] = await sent([path]);
    expect(decodeURIComponent(String(url))).toBe(decodeURIComponent(path));
    if (path !== "/x/a:%20:b") expect(url).toBe(path);
  }
});

/** What a URL parser, a proxy or a router may take for something else. */
const pieces = [
  ".",
  "..",
  "%2e",
  "%2F",
  "%5c",
  "%00",
  "%",
  "/",
  "\\",
  "?",
  "#",
  ";",
  "@",
  ":",
  "//evil.example",
  "{org}",
  "{",
  " ",
  "\t",
  "\0",
  "é",
  "\u202e",
  "😀",
  "\ud800",
  "$&",
  "a",
  "%C3%A9",
  "%ff",
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

it("makes of a hostile path the address that it shows, or a usage problem", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom("GET", "DELETE"), async (text, method) => {
      const path = `/repos/${text}`;
      const line = [method, path];
      let planned: readonly unknown[];
      try {
        planned = await sent(line, { settings: owner });
      } catch {
        expect(await refused(line, { settings: owner })).not.toHaveLength(0);
        return;
      }
      const url = new URL(`https://api.github.com${planned[1]}`);
      expect([planned[0], url.host]).toEqual([method, "api.github.com"]);
      const shown = path.replaceAll("{org}", "settled").split("?")[0] ?? "";
      expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(shown.split("/").map(decodeURIComponent));
    }),
    { numRuns: 500 },
  );
});

it("keeps whatever fills a name in braces in its segment", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, fc.string({ unit: "binary" })), async (value) => {
      const line = ["/orgs/{org}/copilot-spaces", `--raw-field=org=${value}`];
      let planned: readonly unknown[];
      try {
        planned = await sent(line);
      } catch {
        expect(await refused(line)).not.toHaveLength(0);
        return;
      }
      const segments = new URL(`https://api.github.com${planned[1]}`).pathname.split("/");
      expect(segments.map(decodeURIComponent)).toEqual(["", "orgs", value, "copilot-spaces"]);
    }),
  );
});
