import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../problem.ts";
import { parseBaseUrl, parseHost, parseServerKey } from "./parse-server.ts";

const where = "--host";
const rules = { insecureHttp: false };

describe("parseHost", () => {
  it.each([
    ["github.com", "github.com", "https://api.github.com"],
    ["api.github.com", "github.com", "https://api.github.com"],
    ["GitHub.com", "github.com", "https://api.github.com"],
    ["acme.ghe.com", "acme.ghe.com", "https://api.acme.ghe.com"],
    ["api.acme.ghe.com", "acme.ghe.com", "https://api.acme.ghe.com"],
    ["localhost", "localhost", "https://api.localhost"],
  ])("takes %s for %s", (value, host, baseUrl) => {
    expect(parseHost({ value, where })).toEqual({ host, baseUrl });
  });

  it.each([
    "",
    " ",
    "https://github.com",
    "github.com:443",
    "github.com/",
    "github.com/api",
    "user:password@github.com",
    "github..com",
    "-github.com",
    "github-.com",
    "127.0.0.1",
    "[::1]",
    "github.com#x",
    "github.com\n",
    "gıthub.com",
    "api.",
    `${"a".repeat(64)}.com`,
    `${"a.".repeat(127)}com`,
  ])("refuses %j, and points to --base-url", (value) => {
    expect(() => parseHost({ value, where })).toThrow(
      expect.objectContaining({ exit: "usage", hints: [expect.stringContaining("--base-url")] }),
    );
  });
});

describe("parseBaseUrl", () => {
  it.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.0.0.1:4010///", "http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.1:4010", "http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://[::1]:4010/api", "http://[::1]:4010", "http://[::1]:4010/api"],
    ["http://localhost", "http://localhost", "http://localhost"],
    ["http://mock.localhost:1", "http://mock.localhost:1", "http://mock.localhost:1"],
    ["HTTPS://GHES.Example/api/v3/", "https://ghes.example", "https://ghes.example/api/v3"],
    ["https://api.github.com", "github.com", "https://api.github.com"],
    ["https://api.acme.ghe.com:443/", "acme.ghe.com", "https://api.acme.ghe.com"],
    ["https://api.github.com:8443", "https://api.github.com:8443", "https://api.github.com:8443"],
  ])("stores the token of %s under %s", (value, host, baseUrl) => {
    expect(parseBaseUrl({ value, where }, rules)).toEqual({ host, baseUrl });
  });

  it.each([
    "",
    "api.github.com",
    "localhost:4010",
    "ftp://api.github.com",
    "file:///etc/passwd",
    "https://mona:canary@api.github.com",
    "https://api.github.com?canary",
    "https://api.github.com?",
    "https://api.github.com#canary",
    "https://",
    "https://$(canary).example",
    "https://ca'nary",
  ])("refuses %j without showing it", (value) => {
    expect(() => parseBaseUrl({ value, where }, rules)).toThrow(
      /^(?!.*canary).*http\(s\), without credentials or query/,
    );
  });

  it.each(["http://mock:4010", "http://10.0.0.1", "http://127.0.0.1.evil.example", "http://localhost.evil.example"])(
    "refuses plain http to another machine: %s",
    (value) => {
      expect(() => parseBaseUrl({ value, where }, rules)).toThrow(/unencrypted/);
      expect(parseBaseUrl({ value, where }, { insecureHttp: true }).baseUrl).toBe(value);
    },
  );
});

describe("parseServerKey", () => {
  it.each(["github.com", "acme.ghe.com", "http://127.0.0.1:4010", "https://ghes.example"])("gives back %s", (key) => {
    expect(parseServerKey(encodeURIComponent(key), rules)?.host).toBe(key);
  });

  it.each([".tmp-github.com-1", "%", "README.md~", "http%3A%2F%2Fmock%3A4010", ".DS_Store"])(
    "leaves the file %s alone",
    (name) => {
      expect(parseServerKey(name, rules)).toBeUndefined();
    },
  );
});

describe("whatever is given", () => {
  const names = fc.oneof(
    fc.domain(),
    fc.domain().map((name) => `api.${name}`),
    fc.string(),
    fc.constantFrom("github.com", "api.api.x"),
  );
  const addresses = fc.oneof(
    fc.webUrl({ withFragments: false }),
    fc
      .tuple(fc.constantFrom("http", "https"), names, fc.nat(70_000))
      .map(([scheme, name, port]) => `${scheme}://${name}:${port}/x`),
    fc
      .tuple(
        fc.constantFrom("http", "https"),
        fc.oneof(
          names,
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
      )
      .map((parts) => parts.join("://")),
    fc.string(),
  );

  /** The server, or nothing where it is refused as it should be. */
  function accepted<T>(parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      return undefined;
    }
  }

  it("is refused or has a key of its own, which names a file and leads back to the very origin", () => {
    const servers = fc.oneof(
      names.map((value) => () => parseHost({ value, where })),
      addresses.map((value) => () => parseBaseUrl({ value, where }, { insecureHttp: true })),
    );
    fc.assert(
      fc.property(servers, (parse) => {
        const server = accepted(parse);
        if (server === undefined) return;
        const name = encodeURIComponent(server.host);
        expect(name).toMatch(/^[\w%-][\w%.-]*$/);
        const stored = parseServerKey(name, { insecureHttp: true });
        expect(stored?.host).toBe(server.host);
        expect(new URL(stored?.baseUrl ?? "x:").origin).toBe(new URL(server.baseUrl).origin);
      }),
      { numRuns: 2000 },
    );
  });
});
