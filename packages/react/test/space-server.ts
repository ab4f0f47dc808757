import type { FetchInit } from "@copilot-spaces/client";

type Thing = Record<string, unknown>;

/** A space in the memory of the server. */
interface StoredSpace {
  readonly number: number;
  readonly fields: Thing;
  resources: Thing[];
  collaborators: Thing[];
}

/** Answers that are kept back. */
interface Held {
  readonly pattern: RegExp;
  readonly opened: Promise<void>;
  readonly once: boolean;
}

const space = String.raw`/(?:orgs|users)/[\w-]+/copilot-spaces`;
const routes = {
  list: new RegExp(`^${space}$`),
  one: new RegExp(`^${space}/(\\d+)$`),
  resources: new RegExp(`^${space}/(\\d+)/resources$`),
  resource: new RegExp(`^${space}/(\\d+)/resources/(\\d+)$`),
  collaborators: new RegExp(`^${space}/(\\d+)/collaborators$`),
  collaborator: new RegExp(`^${space}/(\\d+)/collaborators/(\\w+)/(\\w+)$`),
};

/** One owner's spaces, in memory: what a test needs of the API, with every request noted. */
export class SpaceServer {
  readonly requests: string[] = [];
  readonly #spaces = new Map<number, StoredSpace>();
  readonly #faults: { readonly pattern: RegExp; readonly answer: () => Response | Promise<Response> | Error }[] = [];
  readonly #held = new Set<Held>();
  #last = 0;

  constructor(...names: string[]) {
    for (const name of names) {
      this.add({ name });
    }
  }

  /** What stands in for `fetch`. */
  readonly fetch = async (url: string, init: FetchInit): Promise<Response> => {
    const { pathname, search, searchParams } = new URL(url);
    const request = `${init.method} ${pathname}${search}`;
    this.requests.push(request);
    const fault = this.#faults.findIndex(({ pattern }) => pattern.test(request));
    const [{ answer } = { answer: undefined }] = fault < 0 ? [] : this.#faults.splice(fault, 1);
    // What is read is read when it arrives, and comes back when it is let through.
    const response = answer ? answer() : this.#answer(init, pathname, searchParams);
    const { signal } = init;
    const held = [...this.#held].filter(({ pattern }) => pattern.test(request));
    for (const each of held.filter(({ once }) => once)) {
      this.#held.delete(each);
    }
    await Promise.race([
      Promise.all(held.map(({ opened }) => opened)),
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    ]);
    if (response instanceof Error) {
      throw response;
    }
    return response;
  };

  /** Adds a space, as if somebody else had. */
  add(fields: Thing): StoredSpace {
    this.#last += 1;
    const added = { number: this.#last, fields: { ...fields }, resources: [], collaborators: [] };
    this.#spaces.set(this.#last, added);
    return added;
  }

  /** A space as it is on the server. */
  space(number: number): StoredSpace {
    const found = this.#spaces.get(number);
    if (!found) {
      throw new Error(`There is no space ${number}.`);
    }
    return found;
  }

  /** Removes a space, as if somebody else had. */
  drop(number: number): void {
    this.#spaces.delete(number);
  }

  /** Answers the next request like this in another way. */
  next(pattern: RegExp, answer: () => Response | Promise<Response> | Error): void {
    this.#faults.push({ pattern, answer });
  }

  /** Keeps back the answers to requests like this, or to the next one alone, until the returned function is called. */
  hold(pattern: RegExp, { once = false } = {}): () => void {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const held = { pattern, opened, once };
    this.#held.add(held);
    return () => {
      this.#held.delete(held);
      open();
    };
  }

  /** The requests since the last call. */
  take(): string[] {
    return this.requests.splice(0);
  }

  #answer({ method, body }: FetchInit, path: string, query: URLSearchParams): Response {
    const fields: Thing = body === undefined ? {} : JSON.parse(`${body}`);
    if (routes.list.test(path)) {
      return method === "POST" ? json(shown(this.add(fields)), 201) : this.#page(path, query);
    }
    const [, number, rest, name] =
      Object.values(routes)
        .map((route) => route.exec(path))
        .find((match) => match !== null) ?? [];
    const stored = this.#spaces.get(Number(number));
    if (!stored) {
      return notFound();
    }
    if (routes.one.test(path)) {
      return this.#one(method, stored, fields);
    }
    if (path.includes("/resources")) {
      return resources(method, stored, { fields, id: rest === undefined ? undefined : Number(rest) });
    }
    return collaborators(method, stored, { fields, actor_type: rest, name });
  }

  #one(method: string, stored: StoredSpace, { resources_attributes, ...fields }: Thing): Response {
    if (method === "DELETE") {
      this.#spaces.delete(stored.number);
      return new Response(null, { status: 204 });
    }
    if (method === "PUT") {
      Object.assign(stored.fields, fields);
      for (const entry of Array.isArray(resources_attributes) ? resources_attributes : []) {
        resources("POST", stored, { fields: entry, id: undefined });
      }
    }
    return json(shown(stored));
  }

  #page(path: string, query: URLSearchParams): Response {
    const all = [...this.#spaces.values()].map(({ number, fields: { name, description } }) => ({
      number,
      name,
      ...(description !== undefined && { description }),
    }));
    const size = Number(query.get("per_page") ?? 30);
    const [after, before] = [query.get("after"), query.get("before")];
    const start = before === null ? Number(after ?? 0) : Math.max(Number(before) - size, 0);
    const link = [
      ...(start + size < all.length ? [`<https://api.github.com${path}?after=${start + size}>; rel="next"`] : []),
      ...(start > 0 ? [`<https://api.github.com${path}?before=${start}>; rel="prev"`] : []),
    ].join(", ");
    return json({ spaces: all.slice(start, start + size) }, 200, link === "" ? {} : { link });
  }
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A 404. */
export function notFound(): Response {
  return json({ message: "Not Found" }, 404);
}

function shown({ number, fields, resources: list }: StoredSpace): Thing {
  return { base_role: "reader", ...fields, number, resources_attributes: list.map((each) => ({ ...each })) };
}

let lastResource = 100;

function resources(
  method: string,
  stored: StoredSpace,
  { fields, id }: { readonly fields: Thing; readonly id: number | undefined },
): Response {
  if (id === undefined) {
    if (method === "GET") {
      return json({ resources: stored.resources });
    }
    lastResource += 1;
    const added = { id: lastResource, ...fields };
    stored.resources = [...stored.resources, added];
    return json(added, 201);
  }
  const found = stored.resources.find((each) => each["id"] === id);
  if (!found) {
    return notFound();
  }
  if (method === "DELETE") {
    stored.resources = stored.resources.filter((each) => each !== found);
    return new Response(null, { status: 204 });
  }
  if (method === "PUT") {
    Object.assign(found, fields);
  }
  return json(found);
}

function collaborators(
  method: string,
  stored: StoredSpace,
  { fields, actor_type, name }: { fields: Thing; actor_type: string | undefined; name: string | undefined },
): Response {
  if (name === undefined) {
    if (method === "GET") {
      return json({ collaborators: stored.collaborators });
    }
    const { actor_identifier, ...rest } = fields;
    const added = { ...rest, [fields["actor_type"] === "Team" ? "slug" : "login"]: actor_identifier };
    stored.collaborators = [...stored.collaborators, added];
    return json(added, 201);
  }
  const found = stored.collaborators.find(
    (each) => each["actor_type"] === actor_type && [each["login"], each["slug"], `${each["id"]}`].includes(name),
  );
  if (!found) {
    return notFound();
  }
  if (method === "DELETE" || fields["role"] === "no_access") {
    stored.collaborators = stored.collaborators.filter((each) => each !== found);
    return new Response(null, { status: 204 });
  }
  Object.assign(found, fields);
  return json(found);
}
