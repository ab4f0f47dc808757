import { run } from "./run.ts";

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

  // Each of these takes a millisecond to open, and many commands need but one.
  const io = {
    get stdout() {
      return quietly(process.stdout);
    },
    get stderr() {
      return quietly(process.stderr);
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

/** A stream whose reader may go before everything is written: `cps space list | head` has seen enough then. */
function quietly(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount("error") === 0) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit(0);
      if (stream !== process.stderr) process.stderr.write(`Standard output cannot be written: ${message}.\n`);
      process.exit(1);
    });
  }
  return stream;
}
