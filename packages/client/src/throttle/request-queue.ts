import type { Clock } from "../options/clock.ts";
import type { ThrottledRequest } from "../options/throttle.ts";

/** A request that waits for its turn. */
interface Waiting {
  readonly write: boolean;
  readonly start: () => void;
}

/** The requests to one server: those under way are counted, the others stand in line. */
export class RequestQueue {
  readonly #concurrency: number;
  readonly #writeInterval: number;
  readonly #line: Waiting[] = [];
  #underWay = 0;
  #lastWrite = Number.NEGATIVE_INFINITY;
  #cancelWakeUp: (() => void) | undefined;

  constructor(concurrency: number, writeInterval: number) {
    this.#concurrency = concurrency;
    this.#writeInterval = writeInterval;
  }

  /** Resolves when the request may start; rejects when its signal is aborted before that. */
  enter({ write, signal, clock }: ThrottledRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      };
      const waiting: Waiting = { write, start };
      const onAbort = (): void => {
        this.#line.splice(this.#line.indexOf(waiting), 1);
        this.#advance(clock);
        reject(signal.reason);
      };
      signal.addEventListener("abort", onAbort);
      this.#line.push(waiting);
      this.#advance(clock);
    });
  }

  /** Says that a request is over. */
  leave({ clock }: ThrottledRequest): void {
    this.#underWay--;
    this.#advance(clock);
  }

  /** Starts whatever may start, in the order of the line, and sees to it that the next write gets its turn. */
  #advance(clock: Clock): void {
    const now = clock.now();
    // A clock that was set back must not hold up the writes until it is where it was.
    this.#lastWrite = Math.min(this.#lastWrite, now);
    for (let place = 0; place < this.#line.length && this.#underWay < this.#concurrency; ) {
      const waiting = this.#line[place];
      if (waiting?.write && now < this.#lastWrite + this.#writeInterval) {
        place++;
      } else {
        this.#line.splice(place, 1);
        this.#underWay++;
        this.#lastWrite = waiting?.write ? now : this.#lastWrite;
        waiting?.start();
      }
    }
    this.#wakeUpForWrite(clock, this.#lastWrite + this.#writeInterval - now);
  }

  #wakeUpForWrite(clock: Clock, milliseconds: number): void {
    this.#cancelWakeUp?.();
    const waits = this.#underWay < this.#concurrency && this.#line.some(({ write }) => write);
    this.#cancelWakeUp = waits ? clock.schedule(() => this.#advance(clock), milliseconds) : undefined;
  }
}
