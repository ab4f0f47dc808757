import { type Column, cellValue } from "../columns.ts";
import { cellText } from "./cell-text.ts";
import { cut, displayWidth } from "./display-width.ts";
import { fitColumns } from "./fit-columns.ts";
import type { Screen } from "./screen.ts";

const gap = 2;

/** A table with a header, as wide as the screen allows. */
export function layOutTable(items: readonly unknown[], columns: readonly Column[], screen: Screen): string {
  const { paint, mark } = screen;
  const headers = columns.map(({ name }) => name.replaceAll("_", " ").toUpperCase());
  const rows = items.map((item) => columns.map((column) => cellText(cellValue(item, column), screen, column.isTime)));
  const needs = headers.map((header, index) => ({
    header: displayWidth(header),
    values: rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? "")), 1),
  }));
  const widths = fitColumns(needs, screen.columns, gap);
  const line = (cells: readonly string[], style: (text: string, index: number) => string) =>
    widths
      .map((width, index) => {
        const text = cut(cells[index] ?? "", width, mark);
        const padding = index === widths.length - 1 ? 0 : width - displayWidth(text) + gap;
        return style(text, index) + " ".repeat(Math.max(0, padding));
      })
      .join("")
      .trimEnd();
  const body = rows.map((row) =>
    line(row, (text, index) => {
      if (index === 0) return paint("green", text);
      return columns[index]?.isTime ? paint("dim", text) : text;
    }),
  );
  return `${[line(headers, (text) => paint("bold", text)), ...body].join("\n")}\n`;
}
