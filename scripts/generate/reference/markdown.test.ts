import fc from "fast-check";
import { expect, it } from "vitest";
import { address, code, codeBlock, prose, table } from "./markdown.ts";

it("fences code by more backticks than it holds", () => {
  expect(code("a")).toBe("`a`");
  expect(code("a`b``c")).toBe("```a`b``c```");
  expect(code("`a`")).toBe("`` `a` ``");
  expect(code("a\nb")).toBe("`a b`");
  expect(codeBlock("ts", "```\nx")).toBe("````ts\n```\nx\n````\n");
});

it("lets no text out of a block of code", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("`", "\n", "a") }), (text) => {
      const lines = codeBlock("", text).split("\n");
      const [fence = ""] = lines;
      expect(lines.slice(1).findIndex((line) => line.trim().startsWith(fence))).toBe(lines.length - 3);
    }),
  );
});

it("keeps HTML out of descriptions, and leaves code in them as it is", () => {
  expect(prose("a <script> `<b>` and ``<c>`<d>`` <e>")).toBe("a &lt;script> `<b>` and ``<c>`<d>`` &lt;e>");
});

it("links addresses of the web and nothing else", () => {
  expect(address("https://example.com/a b>c")).toBe("<https://example.com/a%20b%3Ec>");
  expect(address("javascript:alert(1)")).toBe("`javascript:alert(1)`");
  expect(address("no address\ud800")).toBe("`no address\ud800`");
});

it("keeps a row of a table in its line and its columns", () => {
  expect(table(["a", "b"], [["x|y", "line\n  break"]])).toBe("| a | b |\n| --- | --- |\n| x\\|y | line break |\n");
  expect(table(["a"], [])).toBe("");
  const [, , row] = table(["a"], [["Roles:\n\n- `reader`: read\n- `writer`: edit"]]).split("\n");
  expect(row).toBe("| Roles:<br>- `reader`: read<br>- `writer`: edit |");
});
