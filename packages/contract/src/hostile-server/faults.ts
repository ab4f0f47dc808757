import { messageOf, type WellFormed } from "./answers.ts";
import type { Answer, Exchange } from "./exchange.ts";
import { type MovableClock, turn } from "./movable-clock.ts";

/** How many turns of the event loop a reset waits, so that the client sees what was sent before it. */
const TURNS_BEFORE_RESET = 5;

/** Breaks the connection once the request has arrived whole, without a byte of an answer. */
export function resetBeforeHead(): Answer {
  return async (exchange) => {
    await exchange.whole;
    exchange.reset();
  };
}

/** Breaks the connection while the request's body is still on its way (at once when it has none). */
export function resetDuringRequest(): Answer {
  return (exchange) => exchange.reset();
}

/** Closes the connection in the ordinary way, without a byte of an answer. */
export function closeBeforeHead(): Answer {
  return async (exchange) => {
    await exchange.whole;
    exchange.end();
  };
}

/** Sends the head and half of the body, then breaks the connection. */
export function resetMidBody(answer: WellFormed): Answer {
  return async (exchange) => {
    await sendHalf(exchange, answer);
    for (let left = TURNS_BEFORE_RESET; left > 0; left--) await turn();
    exchange.reset();
  };
}

/** Promises a body of the full length, sends half of it, and closes the connection in the ordinary way. */
export function truncated(answer: WellFormed): Answer {
  return async (exchange) => {
    await sendHalf(exchange, answer);
    exchange.end();
  };
}

/** Takes the request and never says a word. */
export function silence(): Answer {
  return async (exchange) => {
    await exchange.whole;
    await exchange.stall();
  };
}

/** Sends the status line and one header, but never the end of the head. */
export function stallInHead(): Answer {
  return async (exchange) => {
    await exchange.whole;
    await exchange.write("HTTP/1.1 200 Scripted\r\ncontent-type: application/json\r\nx-slow: ");
    await exchange.stall();
  };
}

/** Sends the head and half of the body, and never the rest. */
export function stallMidBody(answer: WellFormed): Answer {
  return async (exchange) => {
    await sendHalf(exchange, answer);
    await exchange.stall();
  };
}

/** Sends a well-formed answer one byte at a time: slow, but all of it arrives. */
export function byteByByte(answer: WellFormed): Answer {
  return async (exchange) => {
    await exchange.whole;
    for (const byte of messageOf(answer)) {
      await exchange.write(Uint8Array.of(byte));
      await turn();
    }
    exchange.end();
  };
}

/** Sends the head at once, then the body one byte at a time, each after this long by the moved clock. */
export function drip(answer: WellFormed, { clock, every }: { clock: MovableClock; every: number }): Answer {
  return async (exchange) => {
    await exchange.whole;
    let open = true;
    void exchange.gone.then(() => {
      open = false;
    });
    const message = messageOf(answer);
    const bodyStart = message.indexOf("\r\n\r\n") + 4;
    await exchange.write(message.subarray(0, bodyStart));
    for (const byte of message.subarray(bodyStart)) {
      void exchange.stall();
      await new Promise<void>((resolve) => {
        const callOff = clock.schedule(resolve, every);
        void exchange.gone.then(callOff).then(resolve);
      });
      if (!open) return;
      await exchange.write(Uint8Array.of(byte));
    }
    exchange.end();
  };
}

/** Sends a body without end, as fast as the client takes it, until the client hangs up. */
export function endless(head: WellFormed, piece: string = " ".repeat(16_384)): Answer {
  return async (exchange) => {
    await exchange.whole;
    let open = true;
    void exchange.gone.then(() => {
      open = false;
    });
    await exchange.write(
      messageOf(head)
        .toString("latin1")
        .replace(/content-length: \d+/, "transfer-encoding: chunked"),
    );
    const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`;
    while (open) await Promise.race([exchange.write(chunk), exchange.gone]);
  };
}

async function sendHalf(exchange: Exchange, answer: WellFormed): Promise<void> {
  await exchange.whole;
  const message = messageOf(answer);
  const bodyStart = message.indexOf("\r\n\r\n") + 4;
  await exchange.write(message.subarray(0, bodyStart + Math.floor((message.length - bodyStart) / 2)));
}
