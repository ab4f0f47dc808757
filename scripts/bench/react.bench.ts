import { addedSizes, handWrittenSize, hookNames, hooksBeside, hooksOfSpeakeasy } from "./react-sizes.ts";
import { countRenders } from "./render-counts.ts";
import type { BenchSection } from "./report.ts";

/** What hooks cost: bytes in a program, and renders on a screen. */
export async function reactBench(): Promise<BenchSection[]> {
  return [await sizeSection(), await besideSection(), ...(await renderSections())];
}

async function sizeSection(): Promise<BenchSection> {
  const sizes = await addedSizes();
  const plain = ((await handWrittenSize()) / 1000).toFixed(1);
  const ours = sizes.find(({ name }) => name.endsWith(": useSpace"));
  return {
    title: "What a hook adds to a program",
    method: `A program with one hook, less the same program with TanStack Query and the hook's own client by hand: esbuild, ESM for browsers, ES2022, minified, then gzip -9, without React. With \`useSpace\` the whole program has ${kilobytes(ours?.whole ?? 0)} kB, of which the client has its part; with \`useQuery\` and a fetch written by hand it has ${plain} kB.`,
    unit: "kB min+gzip",
    digits: 2,
    rows: sizes.map(({ name, added }) => ({ name, value: added / 1000, ours: isOurs(name) })),
    goals: [{ row: "@copilot-spaces/react: useSpace", atMost: 3 }],
  };
}

async function besideSection(): Promise<BenchSection> {
  const names = await hookNames();
  const beside = await Promise.all(names.map((name) => hooksBeside(name, names)));
  const row = "@copilot-spaces/react";
  return {
    title: "Hooks in a program that imports one",
    method: `Bundled by esbuild, not minified; then the names of all hooks are looked for. Ours is the worst of ${names.length} programs, one for each hook.`,
    unit: "hooks",
    digits: 0,
    rows: [
      { name: row, value: 1 + Math.max(...beside.map(({ length }) => length)), ours: true },
      { name: "Speakeasy's own SDK, by its barrel", value: await hooksOfSpeakeasy() },
    ],
    goals: [{ row, atMost: 1 }],
  };
}

async function renderSections(): Promise<BenchSection[]> {
  const counts = await countRenders();
  return counts.map(({ scenario, byHand, hooks }) => {
    const [row, peer] = ["@copilot-spaces/react", "TanStack Query on the client, by hand"];
    return {
      title: `Renders. ${scenario}`,
      method: "How often React renders the component, in a window of jsdom, from its first render to its last.",
      unit: "renders",
      digits: 0,
      rows: [
        { name: peer, value: byHand },
        { name: row, value: hooks, ours: true },
      ],
      goals: [{ row, peer, atMost: 1 }],
    };
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function isOurs(name: string): boolean {
  return name.startsWith("@copilot-spaces/");
}
