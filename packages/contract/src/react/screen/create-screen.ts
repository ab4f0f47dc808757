import type { Client } from "@copilot-spaces/client";
import { CopilotSpacesProvider } from "@copilot-spaces/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { turn } from "../../hostile-server/movable-clock.ts";

/** What a mounted hook gave last. */
export interface Shown<Result> {
  /** What the hook returned in its latest render. */
  readonly now: Result;
  /** How often it was rendered. */
  readonly renders: number;
  /** Ends its component. */
  unmount(): Promise<void>;
}

/** A React tree in which hooks can be mounted and unmounted one by one. */
export interface Screen {
  /** Mounts a component that calls a hook, below a client of its own. */
  show<Result>(client: Client, hook: () => Result): Promise<Shown<Result>>;
  /** Renders everything anew, as a parent's change would. */
  render(): Promise<void>;
  /** Does something in React's eyes, and lets everything happen that follows without an answer from outside. */
  act(action: () => unknown): Promise<void>;
  close(): Promise<void>;
}

/** Renders into the document of the test's window. */
export function createScreen(queryClient: QueryClient): Screen {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = createRoot(document.createElement("div"));
  const probes = new Map<number, () => ReactNode>();
  const elements = new Map<number, ReactNode>();
  let last = 0;

  const actAndWait = (action: () => unknown) =>
    act(async () => {
      await action();
      await quiet(queryClient);
    });
  const render = () => {
    // An element that is there already is handed over as it is, and its component is not rendered again for it.
    for (const [id, create] of probes) if (!elements.has(id)) elements.set(id, create());
    const children = [...probes.keys()].map((id) => elements.get(id));
    return actAndWait(() => root.render(createElement(QueryClientProvider, { client: queryClient }, children)));
  };

  return {
    async show(client, hook) {
      const id = ++last;
      const results: ReturnType<typeof hook>[] = [];
      const callHook = () => {
        const result = hook();
        // TanStack Query renders again for what somebody has looked at: here, for everything.
        if (typeof result === "object" && result !== null) Object.values(result);
        results.push(result);
      };
      probes.set(id, () =>
        createElement(CopilotSpacesProvider, { key: id, client }, createElement(Probe, { callHook })),
      );
      await render();
      return {
        get now() {
          const [latest] = results.slice(-1);
          if (latest === undefined) throw new Error("nothing was rendered");
          return latest;
        },
        get renders() {
          return results.length;
        },
        async unmount() {
          probes.delete(id);
          await render();
        },
      };
    },
    render() {
      elements.clear();
      return render();
    },
    act: actAndWait,
    close: () => actAndWait(() => root.unmount()),
  };
}

function Probe({ callHook }: { readonly callHook: () => void }): null {
  callHook();
  return null;
}

/** Long enough for what an answer sets off: its body is read and rendered, and what follows is asked for. */
async function quiet(queryClient: QueryClient): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await turn();
  // Timers of no delay, set by what has just happened, are part of it.
  await timer();
  // What was deleted is asked for a few of them later.
  for (let timers = 0; timers < 6 && isAboutToAsk(queryClient); timers += 1) await timer();
  for (let turns = 0; turns < 4; turns += 1) await turn();
}

const timer = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Whether something on the screen is known to be stale, and is not asked for yet. */
function isAboutToAsk(queryClient: QueryClient): boolean {
  const stale = queryClient.getQueryCache().findAll({ type: "active", fetchStatus: "idle" });
  return stale.some(({ state }) => state.isInvalidated && state.status === "success");
}
