import { describe, expect, it } from "vitest";
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

  it.each([".tmp-github.com-1", "%", "README.md~", "api.github.com", "http%3A%2F%2Fmock%3A4010", ".DS_Store"])(
    "leaves the file %s alone",
    (name) => {
      expect(parseServerKey(name, rules)).toBeUndefined();
    },
  );
});
