/**
 * Whether a request may be sent again when its answer was lost: its method is idempotent (RFC 9110, section 9.2.2),
 * and it adds nothing. A PUT of a space does add where its body holds `resources_attributes`: an entry without an id
 * is a new resource each time, and one that removes meets its own success as an error. So such a PUT counts as a POST.
 */
export function mayResend(method: string, body: unknown): boolean {
  return method !== "POST" && method !== "PATCH" && !("resources_attributes" in Object(body));
}
