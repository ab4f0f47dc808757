import type { BenchSection } from "./report.ts";

const width = 860;
const labelWidth = 330;
const barHeight = 16;
const rowHeight = 22;
const sectionGap = 46;

/** All sections as one SVG of horizontal bars, readable on light and dark pages. */
export function chartSvg(sections: readonly BenchSection[]): string {
  let y = 12;
  const parts: string[] = [];
  for (const section of sections) {
    parts.push(sectionBars(section, y));
    y += sectionGap + section.rows.length * rowHeight;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="Benchmarks: shorter bars are better" font-family="system-ui, sans-serif" font-size="13">
<rect width="${width}" height="${y}" fill="#ffffff"/>
${parts.join("\n")}
</svg>
`;
}

function sectionBars(section: BenchSection, top: number): string {
  const scale = scaleOf(section);
  const room = width - labelWidth - 90;
  const bars = section.rows.map((row, index) => {
    const y = top + 26 + index * rowHeight;
    const length = Math.max(2, Math.min(1, row.value / scale) * room);
    const weight = row.ours === true ? ' font-weight="600"' : "";
    return [
      `<text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end" fill="#1f2328"${weight}>${escapeXml(row.name)}</text>`,
      `<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2" fill="${row.ours === true ? "#0969da" : "#8c959f"}"/>`,
      `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 13}" fill="#1f2328"${weight}>${row.value > scale ? "≫ " : ""}${row.value.toFixed(section.digits ?? 1)}</text>`,
    ].join("\n");
  });
  const title = `<text x="8" y="${top + 14}" fill="#1f2328" font-size="15" font-weight="600">${escapeXml(section.title)} <tspan font-weight="400" font-size="13">(${escapeXml(section.unit)})</tspan></text>`;
  return [title, ...bars].join("\n");
}

/** The value of a full bar. One row far beyond the others is cut, so that these can still be told apart. */
function scaleOf({ rows }: BenchSection): number {
  const [largest = 1, second = largest] = rows.map((row) => row.value).sort((a, b) => b - a);
  return largest > second * 4 ? second * 1.5 : largest;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
