/**
 * The statuses that a document declares, by route, as `pnpm generate` writes them: `200 204- 404`. A `-` follows a
 * status without a body, a `~` one whose body need not be a JSON object or array.
 */
export interface Statuses {
  readonly [route: string]: string;
}
