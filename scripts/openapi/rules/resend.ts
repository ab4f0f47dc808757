import { getKey, getObject, getString } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { listOperations } from "../../generate/list-operations.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Rule } from "../rule.ts";

/** A PUT whose body can create things says so in `x-resend`, and `x-resend` names a field that is there. */
export const resend: Rule = {
  name: "resend",
  why: "A PUT counts as safe to send again; one that attaches resources would attach them twice.",
  check: ({ document }) =>
    listOperations(document).flatMap(({ method, path, operation }) => {
      const place = { pointer: formatPointer(["paths", path, method]) };
      const field = getString(getObject(operation, "x-resend"), "unless-body-has");
      const body = getObject(resolveObject(document, operation["requestBody"]), "content");
      const schema = resolveObject(document, getObject(body, "application/json")["schema"]);
      const fields = Object.keys(getObject(schema, "properties"));
      if (getKey(operation, "x-resend") !== undefined) {
        if (method === "put" && fields.includes(field)) return [];
        const message = `x-resend names "${field}", which the body of this ${method.toUpperCase()} does not have`;
        return [{ place, message, mend: `name one of the body's fields: ${fields.join(", ")}` }];
      }
      if (method !== "put" || !fields.includes("resources_attributes")) return [];
      const mend = "x-resend: { unless-body-has: resources_attributes }";
      return [{ place, message: "this PUT can create resources and does not say so", mend }];
    }),
};
