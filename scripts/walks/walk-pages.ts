/** The pages whose commands are run as they stand, each after the others' have been undone. */
export const walkPages: readonly string[] = [
  "docs/platform/change-an-operation.md",
  "docs/platform/add-an-operation.md",
  "docs/platform/deprecate-an-operation.md",
  "docs/platform/breaking-change.md",
  "docs/platform/pre-release-and-roll-back.md",
  "docs/platform/add-a-package.md",
  "docs/platform/another-document.md",
];
