import { fstatSync, statSync, writeSync } from "node:fs";
import type { Output } from "./io.ts";

/** Descriptors of standard output and standard error (POSIX.1-2024, `<unistd.h>`). */
const descriptors = { stdout: 1, stderr: 2 } as const;

/**
 * A standard stream of this process. To a file, a pipe or nowhere it writes by itself, and waits, as Node does there
 * (https://nodejs.org/api/process.html#a-note-on-process-io): to open Node's stream takes a tenth of a short command's
 * time. A reader that goes before everything is written has seen enough: `cps space list | head`.
 */
export function standardStream(name: "stdout" | "stderr"): Output {
  const descriptor = descriptors[name];
  if (!writesAtOnce(descriptor)) return quietly(process[name]);
  let stream: Output | undefined;
  return {
    isTTY: false,
    write(text) {
      if (stream !== undefined) return stream.write(text);
      const rest = writeWhole(descriptor, Buffer.from(text));
      if (rest.length === 0) return true;
      // Whoever has the other end wants nobody to wait there: from here on, that is Node's business.
      stream = quietly(process[name]);
      return stream.write(rest.toString());
    },
    once: (event, listener) => stream?.once?.(event, listener),
  };
}

function writesAtOnce(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const status = fstatSync(descriptor);
    return status.isFile() || status.isFIFO() || status.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}

/** Writes as much as the other end takes; what is returned it would have to be waited for. */
function writeWhole(descriptor: number, bytes: Buffer): Buffer {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (Object(error).code === "EAGAIN") return rest;
      end(descriptor, error);
    }
  }
  return rest;
}

function quietly(stream: NodeJS.WriteStream & { readonly fd: 1 | 2 }): Output {
  if (stream.listenerCount("error") === 0) stream.on("error", (error) => end(stream.fd, error));
  return stream;
}

/** Ends the process whose output goes nowhere any more: quietly where the reader has seen enough. */
function end(descriptor: number, error: unknown): never {
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(error);
  if (code === "EPIPE") process.exit(0);
  if (descriptor === descriptors.stdout) process.stderr.write(`Standard output cannot be written: ${message}.\n`);
  process.exit(1);
}
