import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { resolveBaseUrl } from "./base-url.ts";

describe("resolveBaseUrl", () => {
  it.each([
    [{}, "https://api.github.com"],
    [{ host: "github.com" }, "https://api.github.com"],
    [{ host: "api.github.com" }, "https://api.github.com"],
    [{ host: "octocorp.ghe.com" }, "https://api.octocorp.ghe.com"],
    [{ host: "api.octocorp.ghe.com" }, "https://api.octocorp.ghe.com"],
    [{ host: "github.octocorp.example" }, "https://github.octocorp.example/api/v3"],
    [{ host: "github.octocorp.example:8443" }, "https://github.octocorp.example:8443/api/v3"],
    [{ host: "evil-ghe.com" }, "https://evil-ghe.com/api/v3"],
    [{ baseUrl: "http://127.0.0.1:4010" }, "http://127.0.0.1:4010"],
    [{ baseUrl: "http://127.0.0.1:4010///" }, "http://127.0.0.1:4010"],
    [{ baseUrl: "HTTPS://Proxy.Example/github/../api/" }, "https://proxy.example/api"],
    [{ host: "github.com", baseUrl: "http://[::1]:4010" }, "http://[::1]:4010"],
  ])("makes of %j %s", (options, address) => {
    expect(resolveBaseUrl(options)).toBe(address);
  });

  it.each([
    { baseUrl: "" },
    { baseUrl: "api.github.com" },
    { baseUrl: "ftp://api.github.com" },
    { baseUrl: "file:///etc/passwd" },
    { baseUrl: "https://user:password@api.github.com" },
    { baseUrl: "https://api.github.com?x=1" },
    { baseUrl: "https://api.github.com#x" },
    { host: "" },
    { host: "user:password@github.example" },
    { host: "github.example?x" },
    { host: "github.example#x" },
    { host: "a b" },
  ])("refuses %j", (options) => {
    expect(() => resolveBaseUrl(options)).toThrow(InvalidRequestError);
  });
});
