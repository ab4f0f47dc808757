import { expect, it } from "vitest";
import type { Reason } from "./change-report.ts";
import { tellReasons } from "./tell-reasons.ts";

function reason(evidence: Reason["evidence"], place: string, more: Partial<Reason> = {}): Reason {
  return { bump: "major", evidence, place, text: `${place} changed.`, ...more };
}

const texts = (reasons: readonly Reason[]) => tellReasons(reasons).map(({ text }) => text);

it("tells what is gone once, not each of its parts, and shows the code that breaks", () => {
  const code = 'await client.request("GET /user");';
  const reasons = [
    reason("programs", "GET /user 200", { before: code }),
    reason("declarations", "GET /user"),
    reason("declarations", "GET /user 404"),
    reason("declarations", "GET /user/orgs"),
  ];
  expect(tellReasons(reasons)).toEqual([{ ...reasons[1], before: code }, reasons[3]]);
});

it("shows code that people write, and a type where there is none", () => {
  const lost = reason("declarations", "Space.icon", { before: "string" });
  const read = (before: string) => reason("programs", "GET /user 200", { before });
  const shown = (...codes: string[]) => tellReasons([lost, ...codes.map(read)])[0]?.before;
  expect(shown('use<string>(v4["icon"]);')).toBe("Space.icon: string");
  expect(shown('use<string>(v4["icon"]);', 'show(result.data["icon"]);')).toBe('show(result.data["icon"]);');
});

it("tells a lost field once, and a program's break that nothing else explains besides", () => {
  const reasons = [
    reason("programs", "GET /user 200", { text: "Property '\"plan\"' does not exist." }),
    reason("programs", "GET /user/orgs 200", { text: "Something else does not compile." }),
    reason("declarations", "AuthenticatedUser.plan"),
    reason("data", "#/components/schemas/AuthenticatedUser/properties/plan", {
      text: "AuthenticatedUser.plan changed.",
    }),
  ];
  expect(texts(reasons)).toEqual(["Something else does not compile.", "AuthenticatedUser.plan changed."]);
});

it("tells of a command in its own words", () => {
  const reasons = [
    reason("commands", "#/components/schemas/CreateSpaceForOrg/properties/time_zone"),
    reason("commands", "space create --time-zone"),
    reason("commands", "#/components/schemas/CreateSpaceForOrg/properties/name"),
    reason("commands", "#/components/schemas/UpdateSpaceForOrg/properties/name"),
    reason("bundle", "#", { bump: "patch" }),
  ];
  expect(texts(reasons)).toEqual([
    "space create --time-zone changed.",
    "#/components/schemas/CreateSpaceForOrg/properties/name changed.",
    "#/components/schemas/UpdateSpaceForOrg/properties/name changed.",
  ]);
});

it("does not tell of a dependency what it tells of the package itself", () => {
  const own = reason("declarations", "Space.icon");
  expect(texts([reason("declarations", "Space.icon", { text: `The client is new: ${own.text}` }), own])).toEqual([
    own.text,
  ]);
});

it("keeps what asks for more than its surroundings, and the general where there is nothing else", () => {
  const major = reason("declarations", "Space.icon");
  const minor = reason("declarations", "Space", { bump: "minor" });
  expect(texts([minor, major])).toEqual([major.text, minor.text]);
  const hash = reason("data", "#", { bump: "patch" });
  expect(texts([hash, reason("document", "/info", { bump: "none" })])).toEqual([hash.text]);
});
