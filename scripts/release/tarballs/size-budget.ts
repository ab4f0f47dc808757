import type { Tarball } from "./read-tarball.ts";

/** Most bytes of a package: of the tarball, and of what it unpacks to. */
export interface SizeBudget {
  readonly packed: number;
  readonly unpacked: number;
}

/** As measured, and some room for a fix. Who needs more says so here, where it is read in review. */
const sizeBudgets: Readonly<Record<string, SizeBudget>> = {
  "@copilot-spaces/openapi": { packed: 73_000, unpacked: 540_000 },
  "@copilot-spaces/types": { packed: 83_000, unpacked: 980_000 },
  "@copilot-spaces/client": { packed: 46_000, unpacked: 138_000 },
  "@copilot-spaces/react": { packed: 32_000, unpacked: 119_000 },
  "@copilot-spaces/testing": { packed: 91_000, unpacked: 310_000 },
  "copilot-spaces": { packed: 980_000, unpacked: 3_350_000 },
};

/** A package without a budget of its own is a small one. */
const smallPackage: SizeBudget = { packed: 10_000, unpacked: 40_000 };

/** A package over its budget, or so far below that the budget no longer holds anything. */
export function sizeFindings(
  { manifest, files, packed }: Tarball,
  budgets: Readonly<Record<string, SizeBudget>> = sizeBudgets,
): string[] {
  const own = budgets[manifest.name];
  const budget = own ?? smallPackage;
  const measured: SizeBudget = {
    packed: packed.length,
    unpacked: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  return (["packed", "unpacked"] as const).flatMap((kind) => {
    const bytes = `${measured[kind]} bytes ${kind}, budget ${budget[kind]}`;
    if (measured[kind] > budget[kind]) {
      return [
        `${bytes}: find out what grew; if it has to, raise the budget in scripts/release/tarballs/size-budget.ts`,
      ];
    }
    const idle = own !== undefined && measured[kind] < budget[kind] * 0.75;
    return idle ? [`${bytes}: lower the budget in scripts/release/tarballs/size-budget.ts`] : [];
  });
}
