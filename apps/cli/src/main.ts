import type { Output } from "./io.ts";
import { run } from "./run.ts";
import { standardStream } from "./standard-stream.ts";

/** Runs this process's command line: its words, its streams, its Ctrl-C. */
export function main(): void {
  let interruption: AbortController | undefined;
  // The first Ctrl-C ends what is under way and lets it tidy up; a second one, or a second's silence, ends the process.
  process.once("SIGINT", () => {
    interruption ??= new AbortController();
    interruption.abort();
    setTimeout(() => process.exit(130), 800).unref();
    process.once("SIGINT", () => process.exit(130));
  });

  // A terminal that goes away is left as it was found.
  process.once("SIGHUP", () => process.exit(129));

  let stdout: Output | undefined;
  let stderr: Output | undefined;
  // Each of these takes a while to open, and many commands need but one.
  const io = {
    get stdout() {
      stdout ??= standardStream("stdout");
      return stdout;
    },
    get stderr() {
      stderr ??= standardStream("stderr");
      return stderr;
    },
    get signal() {
      interruption ??= new AbortController();
      return interruption.signal;
    },
  };

  run(process.argv.slice(2), io).then((code) => {
    // Not `process.exit()`: what is still on its way into a pipe would be lost.
    process.exitCode = code;
  });
}
