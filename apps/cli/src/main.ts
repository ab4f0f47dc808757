import { run } from "./run.ts";

const interrupted = new AbortController();

// The first Ctrl-C ends what is under way and lets it tidy up; a second one, or a second's silence, ends the process.
process.once("SIGINT", () => {
  interrupted.abort();
  setTimeout(() => process.exit(130), 800).unref();
  process.once("SIGINT", () => process.exit(130));
});

// `cps space list | head`: whoever reads has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

run(process.argv.slice(2), { signal: interrupted.signal }).then((code) => {
  // Not `process.exit()`: what is still on its way into a pipe would be lost.
  process.exitCode = code;
});
