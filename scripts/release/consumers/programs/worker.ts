import { methodsColumn, requestColumn } from "@copilot-spaces/contract";
import { runColumns } from "./run-columns.ts";

/** What a worker answers: the contract through both levels of the client, against `?mock=<address>`. */
export async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url).searchParams.get("mock") ?? "";
  return Response.json(await runColumns([requestColumn, methodsColumn], url));
}
