/** A page, opened with `?mock=<address>`: the contract through the client and the hooks. Its title says how it ended. */
import { methodsColumn, reactColumn, requestColumn } from "@copilot-spaces/contract";
import { runColumns } from "./run-columns.ts";

const url = new URLSearchParams(location.search).get("mock") ?? "";
// In a browser the client sends no header of its own: `user-agent` is the browser's.
const client = [requestColumn, methodsColumn].map((column) => ({ ...column, headers: {} }));

try {
  document.body.textContent = JSON.stringify(await runColumns([...client, reactColumn], url));
  document.title = "ended";
} catch (error) {
  document.body.textContent = String(error);
  document.title = "failed";
}
