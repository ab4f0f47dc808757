import { createRequire } from "node:module";

/**
 * TypeScript's compiler, loaded by `require`. An `import` takes 100 ms longer: Node would read through its nine
 * megabytes twice more, to find out what kind of module they are and what they export.
 */
const compiler: typeof import("typescript") = createRequire(import.meta.url)("typescript");

// biome-ignore lint/style/noDefaultExport: openapi-typescript imports the compiler's default export.
export default compiler;
