import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes as they are, which no client would, and resolves with everything that comes back until the end, or leaves. */
export async function sendRaw(url: string, text: string, { leave = false } = {}): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answer += chunk;
  });
  await once(socket, "connect");
  socket.write(text, () => {
    if (leave) socket.destroy();
  });
  await once(socket, "close");
  return answer;
}
