/** Names a version of a body. Weak, as the API's own are: the same content, not the same bytes. */
export function etagOf(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 2_654_435_761);
    second = Math.imul(second ^ unit, 1_597_334_677);
  }
  const hex = (number: number) => (number >>> 0).toString(16).padStart(8, "0");
  return `W/"${hex(first)}${hex(second)}${hex(text.length)}"`;
}

/** Whether `If-None-Match` names this version (RFC 9110, section 13.1.2). */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((tag) => opaque(tag) === opaque(etag));
}
