import type * as prismHttp from "@stoplight/prism-http";
import type { Prism } from "./prism.ts";

declare const installed: typeof prismHttp;

// What we wrote down about Prism is what the installed one says about itself.
installed satisfies Prism;

// @ts-expect-error -- and this comparison can fail.
installed satisfies Prism & { getHttpOperationsFromSpec(document: string): Promise<number> };
