/**
 * What somebody typed into a field for a number: the number, or the text as it is where a number would not say the same
 * (`1e3`, `007`, more digits than are kept).
 */
export function readNumber(text: string): number | string {
  const trimmed = text.trim();
  return trimmed !== "" && String(Number(trimmed)) === trimmed && Number.isFinite(Number(trimmed))
    ? Number(trimmed)
    : text;
}
