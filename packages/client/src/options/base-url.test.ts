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
    { host: "a/b" },
    { host: "a:1" },
    { host: "//" },
  ])("refuses %j", (options) => {
    expect(() => resolveBaseUrl(options)).toThrow(InvalidRequestError);
  });
});
