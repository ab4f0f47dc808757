import { expect, it } from "vitest";
import { readHost } from "./host.ts";

it.each([
  ["github.com", "github.com"],
  [" https://github.com/octo-org ", "github.com"],
  ["https://api.github.com", "github.com"],
  ["Octo.GHE.com", "octo.ghe.com"],
  ["https://api.octo.ghe.com/user", "octo.ghe.com"],
])("reads %j as %s", (text, host) => expect(readHost(text)).toBe(host));

it.each(["", "example.com", "github.com.evil.com", "ghe.com", "evil.com/github.com", "octo.ghe.com.evil.com", "a b"])(
  "takes no token for %j",
  (text) => expect(readHost(text)).toBeUndefined(),
);
