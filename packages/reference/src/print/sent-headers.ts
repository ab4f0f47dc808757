/** Headers as they go over the wire (`fetch` trims their values), without the one that is the token's. */
export function sentHeaders(headers: Readonly<Record<string, string>>): (readonly [name: string, value: string])[] {
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== "authorization")
    .map(([name, value]) => [name, value.replace(/^[\t ]+|[\t ]+$/g, "")] as const);
}
