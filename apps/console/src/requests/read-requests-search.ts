/** The search parameters of the requests' page: which request is shown. */
export interface RequestsSearch {
  readonly id?: string;
}

export function readRequestsSearch({ id }: Readonly<Record<string, unknown>>): RequestsSearch {
  return typeof id === "string" ? { id } : {};
}
