import { exitCode } from "@copilot-spaces/reference/commands";
import { visibleJson } from "../output/visible.ts";
import type { Failure } from "./failure.ts";

/**
 * A failure as one line of JSON for programs: `{ "error": { … } }`, always with the same keys, `null` for what is not
 * known.
 */
export function failureJson(failure: Failure): string {
  const { exit, message, status, code, operation, requestId, fields, reasons, hints, retryAt, documentation } = failure;
  const error = {
    // How the command ended, as in the table of exit codes; what the API calls it is `code`.
    exit,
    exit_code: exitCode(exit),
    status: status ?? null,
    code: code ?? null,
    message,
    operation: operation ?? null,
    request_id: requestId ?? null,
    errors: fields.map((each) => ({
      field: each.field ?? null,
      code: each.code ?? null,
      message: each.message ?? each.text,
    })),
    reasons,
    hints,
    retry_at: retryAt?.toISOString() ?? null,
    documentation_url: documentation ?? null,
  };
  return visibleJson(JSON.stringify({ error }));
}
