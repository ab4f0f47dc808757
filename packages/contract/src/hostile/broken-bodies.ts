/** A body that is not what a JSON API should send. */
export interface BrokenBody {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

const JSON_TYPE = "application/json; charset=utf-8";
const HTML_TYPE = "text/html; charset=utf-8";

/** What proxies, gateways and half-written answers put where JSON belongs. */
export const brokenBodies: readonly BrokenBody[] = [
  { name: "nothing", body: "", contentType: JSON_TYPE },
  { name: "white space", body: " \r\n\t ", contentType: JSON_TYPE },
  { name: "null", body: "null", contentType: JSON_TYPE },
  { name: "0", body: "0", contentType: JSON_TYPE },
  { name: "false", body: "false", contentType: JSON_TYPE },
  { name: "an empty string", body: '""', contentType: JSON_TYPE },
  { name: "HTML", body: "<!doctype html><h1>502 Bad Gateway</h1>", contentType: HTML_TYPE },
  { name: "HTML that claims to be JSON", body: "<html>", contentType: JSON_TYPE },
  { name: "truncated JSON", body: '{"message":"Not Fo', contentType: JSON_TYPE },
  { name: "two JSON texts", body: '{"message":"a"}{"message":"b"}', contentType: JSON_TYPE },
  { name: "a lone byte order mark", body: "\uFEFF", contentType: JSON_TYPE },
  { name: "bytes that are no UTF-8", body: Uint8Array.of(0xff, 0xfe, 0x80, 0x00), contentType: JSON_TYPE },
  { name: "60 kB in a JSON string", body: JSON.stringify("x".repeat(60_000)), contentType: JSON_TYPE },
  { name: "5 MB of text", body: "x".repeat(5_000_000), contentType: "text/plain" },
  { name: "5 MB of one line break after another", body: "\n".repeat(5_000_000), contentType: HTML_TYPE },
];
