import { parseHost } from "../src/account/parse-server.ts";
import { writeConfigFile } from "../src/account/write-config-file.ts";
import { writeTokenFile } from "../src/account/write-token-file.ts";
import { completeIo } from "../src/process-io.ts";

// Writes values of very different lengths, one after the other, until somebody ends the process.
const io = completeIo({});
const server = parseHost({ value: "github.com", where: "" });
for (let turn = 0; ; turn++) {
  const value = String(turn % 10).repeat(turn % 2 === 0 ? 10 : 30_000);
  await writeConfigFile(io, "owner", value);
  await writeTokenFile(io, server, value);
  if (turn === 1) io.stdout.write("begun\n");
}
