import type { DOMWindow } from "jsdom";

let opened: DOMWindow | undefined;

/** Makes `window` and `document` those of a jsdom window, until it is disposed of. A browser has its own, which stay. */
export async function openWindow(): Promise<AsyncDisposable> {
  if ("document" in globalThis) return { async [Symbol.asyncDispose]() {} };
  const window = await theWindow();
  const names = ["window", "document"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  return {
    async [Symbol.asyncDispose]() {
      // React may have left something to do, and looks at `window` when it does it.
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
      for (const [index, name] of names.entries()) {
        const descriptor = before[index];
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}

/** One for all, because React and TanStack Query hold on to the window that was there when they were loaded. */
async function theWindow(): Promise<DOMWindow> {
  const { JSDOM } = await import("jsdom");
  opened ??= new JSDOM("<!doctype html>", { url: "http://localhost/" }).window;
  return opened;
}
