/** The packages, by their names on npm. */
export const packageNames = {
  openapi: "@copilot-spaces/openapi",
  types: "@copilot-spaces/types",
  client: "@copilot-spaces/client",
  react: "@copilot-spaces/react",
  testing: "@copilot-spaces/testing",
  cli: "copilot-spaces",
} as const;
