import { expect, it } from "vitest";
import { isName } from "./is-name.ts";

it.each([
  ["Reading List", "Reading List"],
  [" Reading  List ", "Reading List"],
  ["Reading List", "Reading\u00a0\nList"],
  ["evil", "\u202eevil"],
  ["é", "e\u0301"],
])("takes %j for %j", (typed, name) => expect(isName(typed, name)).toBe(true));

it.each([
  ["", "Reading List"],
  ["reading list", "Reading List"],
  ["Reading Lis", "Reading List"],
])("does not take %j for %j", (typed, name) => expect(isName(typed, name)).toBe(false));
