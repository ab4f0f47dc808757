import { type BenchSection, goalResults } from "./report.ts";

/** Where and on what the figures were taken. */
export interface BenchMachine {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
}

/** The whole of `docs/performance.md`. */
export function performanceMarkdown(sections: readonly BenchSection[], machine: BenchMachine): string {
  return `# Performance

Every figure on this page comes from one run of \`pnpm bench\`, which wrote the page. Candidates run in turns, A B C A B C,
and the ratios are what counts, because machines differ. This one had ${machine.cores} cores (${machine.processor}) and
Node ${machine.node}. No test depends on these figures.

![The figures as bars: shorter is better](performance.svg)

## Goals

| what | goal | measured | |
| --- | --- | ---: | --- |
${sections.flatMap(goalRows).join("\n")}

${sections.map(sectionMarkdown).join("\n\n")}
`;
}

function goalRows(section: BenchSection): string[] {
  return goalResults(section).map(
    ({ text, measured, met }) =>
      `| ${section.title} | ${text} | ${goalFigure(text, measured)} | ${met ? "met" : "**missed**"} |`,
  );
}

function goalFigure(text: string, measured: number): string {
  if (!text.includes("×")) return measured.toFixed(2);
  return measured < 0.01 ? "< 0.01×" : `${measured.toFixed(2)}×`;
}

/** One section as Markdown. */
export function sectionMarkdown(section: BenchSection): string {
  const digits = section.digits ?? 1;
  const first = section.rows[0]?.value ?? Number.NaN;
  const withMinimum = section.rows.some((row) => row.minimum !== undefined);
  const rows = section.rows.map((row) => {
    const name = row.ours === true ? `**${row.name}**` : row.name;
    const minimum = withMinimum ? ` ${row.minimum?.toFixed(digits) ?? ""} |` : "";
    return `| ${name} | ${row.value.toFixed(digits)} |${minimum} ${(row.value / first).toFixed(2)} |`;
  });
  const head = withMinimum ? "| median | minimum |" : `| ${section.unit} |`;
  return `## ${section.title}

${section.method}

| ${withMinimum ? section.unit : ""} ${head} × first row |
| --- | ---: |${withMinimum ? " ---: |" : ""} ---: |
${rows.join("\n")}`;
}
