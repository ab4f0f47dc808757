import { untilStopped } from "@copilot-spaces/testing/mock";
import type { Io } from "../io.ts";

/** A server under way. */
interface Server {
  close(): Promise<void>;
}

/** Leaves a server up until Ctrl-C or the end of whoever started it, then ends it. @throws the signal's reason */
export async function untilInterrupted({ signal }: Io, server: Server): Promise<void> {
  const interrupted = new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", resolve, { once: true });
  });
  await Promise.race([untilStopped(), interrupted]);
  await server.close();
  signal.throwIfAborted();
}
