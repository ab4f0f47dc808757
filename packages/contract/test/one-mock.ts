import { startMock } from "@copilot-spaces/testing/mock";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the run's one mock. */
    mockUrl: string;
  }
}

/** Starts one mock for all test files, and ends it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide("mockUrl", mock.url);
  return () => mock.close();
}
