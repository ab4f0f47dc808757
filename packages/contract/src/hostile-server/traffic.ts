/** A `fetch` that counts. */
export interface Traffic {
  readonly fetch: typeof globalThis.fetch;
  /** Calls altogether. */
  readonly calls: number;
  /** Calls whose head has not come back yet. */
  readonly underWay: number;
  /** Reads of bodies that wait for bytes. */
  readonly reading: number;
}

/** Passes every call on to the runtime's own `fetch`, and counts. */
export function countTraffic(): Traffic {
  const counts = { calls: 0, underWay: 0, reading: 0 };
  const during = async <T>(name: "underWay" | "reading", work: Promise<T>): Promise<T> => {
    counts[name] += 1;
    try {
      return await work;
    } finally {
      counts[name] -= 1;
    }
  };
  return {
    fetch: async (input, init) => {
      counts.calls += 1;
      const response = await during("underWay", globalThis.fetch(input, init));
      if (response.body !== null) watchReads(response.body, (read) => during("reading", read));
      return response;
    },
    get calls() {
      return counts.calls;
    },
    get underWay() {
      return counts.underWay;
    },
    get reading() {
      return counts.reading;
    },
  };
}

/** Wraps each read of the stream; `text()` and its like read through a reader of the stream too. */
function watchReads(stream: ReadableStream<Uint8Array>, watch: <T>(read: Promise<T>) => Promise<T>): void {
  const getReader = stream.getReader.bind(stream);
  Object.defineProperty(stream, "getReader", {
    value: () => {
      const reader = getReader();
      const read = reader.read.bind(reader);
      return Object.defineProperty(reader, "read", { value: () => watch(read()) });
    },
  });
}
