import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "./redact.ts";

const kinds = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"] as const;
const word = fc.stringMatching(/^[A-Za-z0-9_]{1,60}$/);

it("takes out whatever looks like a token of GitHub", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...kinds), word, (text, kind, rest) => {
      const token = `${kind}${rest}`;
      expect(redact({ env: {} }, `${text} ${token}. ${token}`)).not.toContain(token);
    }),
  );
});

it.each(["COPILOT_SPACES_TOKEN", "GH_TOKEN", "GITHUB_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"])(
  "takes out what %s holds, whatever it looks like",
  (name) => {
    expect(redact({ env: { [name]: " s3cret.$& " } }, "a s3cret.$& b s3cret.$&")).toBe("a [token] b [token]");
  },
);

it("takes the longer one first where one token begins like another", () => {
  expect(redact({ env: { GH_TOKEN: "secret", GITHUB_TOKEN: "secret-and-more" } }, "secret-and-more")).toBe("[token]");
});

it("leaves everything else as it is", () => {
  const text = "ghp is no token, nor is ghp_; GH_TOKEN is a variable.";
  expect(redact({ env: { GH_TOKEN: "", GITHUB_TOKEN: "is" } }, text)).toBe(text);
});
