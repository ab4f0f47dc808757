import { describe, expect, it } from "vitest";
import { runCommand } from "./process/run-command.ts";

describe("pnpm contract", () => {
  it("prints the matrix of the operations that it is given, and what became of it", async () => {
    const { code, output } = await runCommand("node", ["scripts/contract.ts", "copilot-spaces/list-for-user"]);
    expect(output).toMatch(/^copilot-spaces\/list-for-user +\d+\/\d+/m);
    expect(output).not.toContain("copilot-spaces/list-for-org");
    expect(output).toMatch(/\n(\d+) of \1 cases passed, 0 gaps, [\d.]+ s\n$/);
    expect(code).toBe(0);
  });

  it("runs a package's own document through a client of it", async () => {
    const { code, output } = await runCommand("node", ["scripts/contract.ts", "--package", "examples/bookshelf"]);
    expect(output).toMatch(/^books\/list +2\/2/m);
    expect(output).toContain("yes: the mock rejects wrong requests");
    expect(output).toMatch(/\n(\d+) of \1 cases passed, 0 gaps, [\d.]+ s\n$/);
    expect(code).toBe(0);
  });

  it("says that a package has no document of its own", async () => {
    const { code, output } = await runCommand("node", ["scripts/contract.ts", "--package", "packages/client"]);
    expect(output).toContain('packages/client/package.json names no document of its own ("openapi")\n\nUsage: ');
    expect(code).toBe(2);
  });

  it("names an operation that there is none of", async () => {
    const { code, output } = await runCommand("node", ["scripts/contract.ts", "copilot-spaces/list"]);
    expect(output).toContain("no operation has the id copilot-spaces/list; there are:");
    expect(code).toBe(2);
  });
});
