import { readFileSync } from "node:fs";
import type { DocumentSource, PackageRequest } from "./package-request.ts";
import type { PackageFiles } from "./skeleton-files.ts";

/** A document's own files, a client of it, and the test that holds the contract of it. */
export function documentFiles({ isBuilt }: PackageRequest, { files }: DocumentSource): PackageFiles {
  const copied = [...files].map(([place, file]) => [place, readFileSync(file, "utf8")] as const);
  const index = isBuilt ? ([["src/index.ts", indexModule]] as const) : [];
  return new Map([
    ...copied,
    ["src/create-api-client.ts", clientModule],
    ["src/contract.test.ts", contractTest],
    ...index,
  ]);
}

const indexModule = `export { type ApiClientOptions, createApiClient } from "./create-api-client.ts";
export { documentHash } from "./generated/document.ts";
export type { components, Routes } from "./generated/index.ts";
`;

const clientModule = `import { type ClientOptions, createRequestClient, type RequestClient } from "@copilot-spaces/client";
import { headers } from "./generated/headers.ts";
import type { Routes } from "./generated/index.ts";
import { statuses } from "./generated/statuses.ts";

/** What the client is made of: where the API is has no default. */
export interface ApiClientOptions extends Omit<ClientOptions, "host" | "apiVersion"> {
  readonly baseUrl: string;
}

/** Makes a client of the document's API. */
export function createApiClient(options: ApiClientOptions): RequestClient<Routes> {
  return createRequestClient<Routes>({ ...options, statuses, headers });
}
`;

const contractTest = `import { documentColumn, reportProblems, runContract } from "@copilot-spaces/contract";
import { compileSchemas, rejectWrongRequests, rejectWrongResponses } from "@copilot-spaces/contract/canaries";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApiClient } from "./create-api-client.ts";
import { headers } from "./generated/headers.ts";
import document from "./generated/openapi.json" with { type: "json" };
import { operationsTable } from "./generated/operations.ts";
import { statuses } from "./generated/statuses.ts";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ document });
});

afterAll(() => mock.close());

it("makes a client of the address that it is given", () => {
  expect(createApiClient({ baseUrl: mock.url }).baseUrl).toBe(mock.url);
});

it.each(Object.values(operationsTable.operations))("$route holds, for each status and example", async (operation) => {
  const table = { ...operationsTable, operations: { [operation.id]: operation } };
  const report = await runContract({ table, columns: [documentColumn({ statuses, headers })], mock });
  expect(reportProblems(report)).toEqual([]);
  expect(report.results.length).toBeGreaterThan(0);
});

it("is a document that Prism really checks", async () => {
  const canaries = [
    await compileSchemas(document),
    await rejectWrongRequests(operationsTable, mock),
    await rejectWrongResponses(operationsTable, document),
  ];
  expect(canaries.flatMap(({ findings }) => findings)).toEqual([]);
});
`;
