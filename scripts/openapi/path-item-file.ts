/** The file of a path item: `/orgs/{org}/copilot-spaces` is `paths/orgs_{org}_copilot-spaces.yaml`. */
export function pathItemFile(path: string): string {
  return `paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
}
