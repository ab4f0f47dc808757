/** `client-cases.mjs <mock's address>`: the contract through both levels of the client, on Node, Bun and Deno. */
import { methodsColumn, requestColumn } from "@copilot-spaces/contract";
import { runColumns } from "./run-columns.ts";

const [, , url = ""] = process.argv;
console.log(JSON.stringify(await runColumns([requestColumn, methodsColumn], url)));
