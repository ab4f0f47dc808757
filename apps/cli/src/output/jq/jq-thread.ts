import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

// This module is both ends of a thread, so that the bundle needs no file for the other one. It imports nothing of the
// command line: that would be started a second time there.

/** A run of jq. */
interface JqRun {
  /** JSON; nothing to compile the program and not run it. */
  readonly input: string;
  readonly program: string;
  readonly flags: readonly string[];
}

/** What jq wrote, and how it ended; `undefined` where it broke down. */
type JqOutcome = { readonly stdout: string; readonly stderr: string; readonly exitCode: number } | undefined;

/** jq in a thread of its own: a filter that has no end can be ended there, and here Ctrl-C is still heard. */
export interface JqThread {
  /** @throws the signal's reason when that is aborted */
  run(what: JqRun): Promise<JqOutcome>;
  /** To be called in the end. */
  close(): Promise<void>;
}

/** Whoever waits for an outcome. */
interface Pending {
  resolve(outcome: JqOutcome): void;
  reject(reason: unknown): void;
}

const mark = "jq-thread";

if (!isMainThread && workerData === mark) void serve();

async function serve(): Promise<void> {
  // Here and not above: the side that asks need not load it.
  const { loadJq } = await import("jq-wasm/inline");
  const jq = await loadJq();
  parentPort?.on("message", ({ input, program, flags }: JqRun) => {
    parentPort?.postMessage(runOnce(() => jq.raw(input, program, [...flags])));
  });
}

function runOnce(run: () => JqOutcome): JqOutcome {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Starts jq. Its thread knows nothing of the environment, and does not keep the process from ending. */
export function startJq(signal: AbortSignal): JqThread {
  // `stderr` and `stdout`: what it writes by itself is kept, and not shown.
  const options = { workerData: mark, env: {}, argv: [], execArgv: [], stdout: true, stderr: true };
  const worker = new Worker(new URL(import.meta.url), options);
  worker.unref();
  let pending: Pending | undefined;
  worker.on("message", (outcome: JqOutcome) => pending?.resolve(outcome));
  worker.on("error", (error) => pending?.reject(error));
  let ended = false;
  worker.on("exit", () => {
    ended = true;
    pending?.resolve(undefined);
  });
  const stop = () => {
    pending?.reject(signal.reason);
    void worker.terminate();
  };
  signal.addEventListener("abort", stop, { once: true });
  return {
    async run(what) {
      signal.throwIfAborted();
      if (ended) return undefined;
      const outcome = new Promise<JqOutcome>((resolve, reject) => {
        pending = { resolve, reject };
      });
      worker.ref();
      worker.postMessage(what);
      try {
        return await outcome;
      } finally {
        worker.unref();
      }
    },
    async close() {
      signal.removeEventListener("abort", stop);
      await worker.terminate();
    },
  };
}
