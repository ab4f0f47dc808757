/** `mock-cases.mjs`: the contract through the client, against the mock of the installed packages. */
import { methodsColumn, requestColumn } from "@copilot-spaces/contract";
import { startMock } from "@copilot-spaces/testing/mock";
import { runColumns } from "./run-columns.ts";

const mock = await startMock();
try {
  console.log(JSON.stringify(await runColumns([requestColumn, methodsColumn], mock.url)));
} finally {
  await mock.close();
}
