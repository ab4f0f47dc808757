/** One request as it came over the wire, byte for byte. It grows while the request is still arriving. */
export interface RecordedRequest {
  /** 1 for the first request that this server received, whatever its connection. */
  readonly order: number;
  /** 1 for the first connection that this server accepted. */
  readonly connection: number;
  readonly method: string;
  /** The request target exactly as it was sent: neither decoded nor normalised. */
  readonly target: string;
  /** Everything up to and including the blank line, one character a byte (ISO 8859-1). */
  readonly head: string;
  /** Names as they were sent, duplicates kept, in the order of arrival. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body so far, without its transfer coding. */
  readonly body: Uint8Array;
  /** Whether the last byte of the request has arrived. */
  readonly complete: boolean;
}

/** The value of a header, whatever the case of its name; several are joined by `", "` as RFC 9110 section 5.3 does. */
export function headerOf(request: Pick<RecordedRequest, "headers">, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = request.headers.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ");
}

/** The body as text (UTF-8). */
export function textOf(request: Pick<RecordedRequest, "body">): string {
  return new TextDecoder().decode(request.body);
}
