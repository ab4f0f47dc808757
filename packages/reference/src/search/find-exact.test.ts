import { operationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { findExact } from "./find-exact.ts";

const ids = (words: string) => findExact(operationsTable, words).map(({ id }) => id);

it.each([
  ["copilot-spaces/get-for-org", ["copilot-spaces/get-for-org"]],
  ["Copilot-Spaces/Get-For-Org", ["copilot-spaces/get-for-org"]],
  ["space list", ["copilot-spaces/list-for-org", "copilot-spaces/list-for-user"]],
  ["  cps  space ls ", ["copilot-spaces/list-for-org", "copilot-spaces/list-for-user"]],
  ["codespace create", ["codespaces/create-with-pr-for-authenticated-user"]],
  ["GET /orgs/{org}/copilot-spaces", ["copilot-spaces/list-for-org"]],
  ["get /orgs/acme/copilot-spaces?per_page=3", ["copilot-spaces/list-for-org"]],
  [
    "https://api.github.com/users/mona/copilot-spaces/3",
    ["copilot-spaces/get-for-user", "copilot-spaces/update-for-user", "copilot-spaces/delete-for-user"],
  ],
  ["/user", ["users/get-authenticated"]],
  ["space", []],
  ["list space", []],
  ["GET /orgs//copilot-spaces", []],
  ["/", []],
  ["", []],
])("reads %j", (words, expected) => {
  expect(ids(words)).toEqual(expected);
});
