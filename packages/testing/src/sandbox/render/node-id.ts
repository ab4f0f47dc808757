/** An id in the GraphQL API, as old ones are made: `MDQ6VXNlcjE=` is `04:User1` in Base64. */
export function nodeId(kind: "User" | "Organization" | "Team" | "Repository", id: number): string {
  return btoa(`0${kind.length}:${kind}${id}`);
}
