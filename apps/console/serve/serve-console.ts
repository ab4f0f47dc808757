import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type InlineConfig, type Plugin, type PreviewServer, preview } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const root = join(import.meta.dirname, "..");

/** Options of {@link serveConsole}. */
export interface ServeOptions {
  /**
   * TCP port to listen on; 0 is any free one.
   * @default 0
   */
  readonly port?: number;
  /** Origin of a mock that the page may ask, as `/mock` of its own host. */
  readonly mock?: string;
  /**
   * The folder that `vite build` has written.
   * @default `CONSOLE_DIST`, else `dist` of this package
   */
  readonly outDir?: string;
}

/** The console, served. */
export interface ServedConsole {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** What a person can mend. */
class ConsoleError extends Error {
  override readonly name = "ConsoleError";
}

/**
 * Serves what `vite build` has written, on this machine only, to pages of its own.
 *
 * @throws ConsoleError when the port is taken
 */
export async function serveConsole(options: ServeOptions = {}): Promise<ServedConsole> {
  const { port = 0, mock, outDir = builtFolder() } = options;
  const server = await startPreview({
    root,
    logLevel: "error",
    plugins: [ownPagesOnly],
    build: { outDir },
    preview: {
      host: "127.0.0.1",
      port,
      strictPort: true,
      allowedHosts: [],
      headers: {
        // In the page's own policy it would have no effect.
        "content-security-policy": `${await contentSecurityPolicy()}; frame-ancestors 'none'`,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      },
      ...(mock !== undefined && {
        proxy: { "/mock": { target: mock, rewrite: (path: string) => path.replace(/^\/mock/, "") } },
      }),
    },
  });
  const address = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** The folder that `vite build` has written: `CONSOLE_DIST`, else `dist` of this package. */
export function builtFolder(): string {
  return resolve(root, process.env["CONSOLE_DIST"] ?? "dist");
}

async function startPreview(config: InlineConfig): Promise<PreviewServer> {
  const before = process.listeners("SIGTERM");
  try {
    const server = await preview(config);
    // Vite would end the process with 143. When it ends, and how, is for who has started the server.
    for (const each of process.listeners("SIGTERM")) if (!before.includes(each)) process.off("SIGTERM", each);
    return server;
  } catch (cause) {
    const { host, port } = config.preview ?? {};
    if (!(cause instanceof Error && cause.message.includes("already in use"))) throw cause;
    const reason = "it is taken; choose another, or 0 for any free one";
    throw new ConsoleError(`The console cannot listen on ${host}, port ${port}: ${reason}`, { cause });
  }
}

/** Vite refuses a foreign `Host`; a foreign `Origin` it lets pass. */
const ownPagesOnly: Plugin = {
  name: "own-pages-only",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { origin, host } = request.headers;
      if (origin === undefined || origin === `http://${host}`) return next();
      response.statusCode = 403;
      response.end("Pages of other origins may not use this server.\n");
    });
  },
};
