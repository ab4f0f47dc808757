import type { Io } from "../../io.ts";
import { Problem, type ProblemDetails } from "../../problem.ts";
import { quote } from "../quote.ts";
import { maximumBytes, readBytes } from "./read-bytes.ts";

/** Reads the texts that a command line refers to: `@file`, `@-`, `--input plan.yaml`. */
export class TextReader {
  readonly #io: Io;
  /** The flag that has had standard input. */
  #stdinOf: string | undefined;

  constructor(io: Io) {
    this.#io = io;
  }

  /**
   * The text that a flag's value stands for: itself, or what is in the file or standard input that it names.
   * @param flag - with dashes
   */
  async readValue(flag: string, value: string): Promise<string> {
    if (value === "-") return this.readFile(flag, value);
    if (value.startsWith("@@")) return value.slice(1);
    return value.startsWith("@") ? this.readFile(flag, value.slice(1)) : value;
  }

  /**
   * The text of a file, or of standard input for `-`; without the mark that says it is UTF-8.
   * @param flag - with dashes
   * @throws {Problem} where it cannot be read, is too large or is no text in UTF-8
   */
  async readFile(flag: string, path: string): Promise<string> {
    const name = path === "-" ? "standard input" : quote(path);
    const bytes = path === "-" ? await this.#readStdin(flag) : await this.#readPath(flag, path);
    if (bytes === undefined) throw problem(`${flag}: ${name} holds more than ${maximumBytes / 1024 / 1024} MB.`);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw problem(`${flag}: ${name} is not text in UTF-8.`, { hints: ["Save it as UTF-8."] });
    }
  }

  async #readStdin(flag: string): Promise<Uint8Array | undefined> {
    if (this.#stdinOf !== undefined) {
      throw problem(`${this.#stdinOf} and ${flag} both want standard input.`, { hints: ["It can be read only once."] });
    }
    this.#stdinOf = flag;
    if (this.#io.stdin.isTTY) {
      const hints = ["Send something into it, as in `cps … < file`.", "Or name a file."];
      throw problem(`${flag} reads standard input, which is this terminal.`, { hints });
    }
    return readBytes(this.#io.stdin, this.#io);
  }

  async #readPath(flag: string, path: string): Promise<Uint8Array | undefined> {
    if (path === "")
      throw problem(`${flag} names no file.`, {
        hints: ["As in `@notes.md`; a text that begins with @ is typed with two."],
      });
    const [{ createReadStream }, { resolve }] = await Promise.all([import("node:fs"), import("node:path")]);
    try {
      return await readBytes(createReadStream(resolve(this.#io.cwd, path)), this.#io);
    } catch (cause) {
      this.#io.signal.throwIfAborted();
      const reason = reasons[codeOf(cause)] ?? "cannot be read";
      throw problem(`${flag}: ${quote(path)} ${reason}.`, { cause, hints: ["A path starts from the current folder."] });
    }
  }
}

/** What the codes of the operating system mean. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
  ELOOP: "is a link that leads in a circle",
};

function codeOf(error: unknown): string {
  const code: unknown = Object(error).code;
  return typeof code === "string" ? code : "";
}

function problem(message: string, details: ProblemDetails = {}): Problem {
  return new Problem("usage", message, details);
}
