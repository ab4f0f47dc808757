/** Whether a variable that switches something on does: `0`, `false` and nothing do not. */
export function isSwitchedOn(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false"].includes(value.trim().toLowerCase());
}
