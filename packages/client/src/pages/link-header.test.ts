import { describe, expect, it } from "vitest";
import { readLinks } from "./link-header.ts";

const links = (header: string) => Object.fromEntries(readLinks(header) ?? [["malformed", "yes"]]);

describe("readLinks", () => {
  it("reads targets by relation", () => {
    expect(links('<https://a.example/?after=1>; rel="next", <https://a.example/?before=2>; rel="prev"')).toEqual({
      next: "https://a.example/?after=1",
      prev: "https://a.example/?before=2",
    });
  });

  it.each([
    ["no link", "", {}],
    ["white space", "  ", {}],
    ["no space", '<a>;rel="next",<b>;rel="prev"', { next: "a", prev: "b" }],
    ["no quotes", "<a>; rel=next", { next: "a" }],
    ["capitals", '<a>; REL="Next"', { next: "a" }],
    ["two relations", '<a>; rel="next last"', { next: "a", last: "a" }],
    ["other parameters", '<a>; title="x"; rel="next"; hreflang=en', { next: "a" }],
    ["a comma and a semicolon in a target", '<a,b;c>; rel="next"', { next: "a,b;c" }],
    ["a comma in quotes", '<a>; title="x, y"; rel="next", <b>; rel="prev"', { next: "a", prev: "b" }],
    ["a relation in quotes", '<a>; title="; rel=next"; rel="prev"', { prev: "a" }],
    ["empty members", ', ,<a>; rel="next",,', { next: "a" }],
    ["spaces around an equals sign", ' <a> ; rel = "next" ', { next: "a" }],
    ["escaped quotes", '<a>; title="a \\" b"; rel="next"', { next: "a" }],
    ["a comma at the end", '<a>; rel="next",', { next: "a" }],
  ])("takes %s", (_, header, expected) => {
    expect(links(header)).toEqual(expected);
  });

  it.each(["next", "<a", "a>", '<a>; rel="next', '<a>; rel="next" <', "<<a>>; rel=next", '<a>; rel="next", b'])(
    "says that %j is malformed",
    (header) => {
      expect(readLinks(header)).toBeUndefined();
    },
  );

  it.each([
    ["<", "<"],
    [">", ">"],
    ["<>", "<>"],
    ["quotes", '"'],
    ["a quote for each link", '<a>;"'],
    ["semicolons", ";"],
    ["spaces", " "],
    ["tabs and semicolons", ";\t"],
    ["commas", ","],
    ["half relations", ";rel"],
    ["half quoted relations", ';rel="'],
    ["links with an open quote behind a backslash", '<a>\\"'],
  ])("reads a megabyte of %s in linear time", (_, piece) => {
    const duration = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const headers = [text, `<a>${text}`, `<a>; rel="next"${text}`, `<a>; title="${text}"; rel=next`];
      const begin = performance.now();
      for (const header of headers) {
        readLinks(header);
      }
      return performance.now() - begin;
    };
    duration(10_000);
    // Quadratic time would be hours, not seconds.
    expect(duration(1_000_000)).toBeLessThan(5_000);
  });
});
