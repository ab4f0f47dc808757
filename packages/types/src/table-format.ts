/** The format of operations tables that this version writes and reads. */
const format = 1;

/**
 * For whoever is given an operations table: refuses one of another format, instead of guessing at what it means.
 *
 * @param reader - who was given it, for the message: `@copilot-spaces/contract`
 * @throws {RangeError} when the table has another format, or is no table
 */
export function requireTableFormat(table: object, reader: string): void {
  const other = "format" in table ? table.format : undefined;
  if (other === format) return;
  const found = typeof other === "number" ? `has format ${other}` : "names no format";
  throw new RangeError(
    `This operations table ${found}, and ${reader} reads format ${format}: generate it again with the pipeline of the same version, or install packages of one release.`,
  );
}
