import { createRequestClient } from "@copilot-spaces/client";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { clientKey } from "../keys/client-key.ts";
import { routeSegments } from "../keys/route-segments.ts";
import { newChange, reaches } from "./change.ts";
import { families } from "./family.ts";

/*
 * What a mutation touches is read off its path when it happens. Here that is held to the operations table, for every
 * operation that it has: one more in the document is one more test.
 */

const client = clientKey(createRequestClient({ account: "octocat" }));
const all: readonly Operation[] = Object.values(operationsTable.operations);
const reads = all.filter(({ method }) => method === "GET");
const writes = all.filter(({ method }) => method !== "GET");

/** One value for every parameter of the document, so that two routes are about the same things. */
const values = Object.fromEntries(
  all.flatMap(({ parameters }) =>
    parameters.filter((each) => each.in === "path").map(({ name, example }) => [name, example ?? 1]),
  ),
);

function read(route: string): Operation | undefined {
  return reads.find((each) => each.route === route);
}

/** The routes of the reads that a mutation reaches. */
function reached({ route }: Operation, body?: unknown): string[] {
  const change = newChange({ client, route, path: values, body });
  return reads.filter((each) => reaches(change, routeSegments(each.route, values))).map((each) => each.route);
}

/** The reads whose template begins with another's or is the same. */
const within = (template: string) => reads.filter(({ path }) => `${template}/`.startsWith(`${path}/`));
const below = (template: string) => reads.filter(({ path }) => path.startsWith(`${template}/`));

describe.each(writes)("$route", (operation) => {
  it("reaches itself and whatever it is in, and what is below it only where that is removed", () => {
    const removed = operation.method === "DELETE" ? below(operation.path) : [];
    const expected = new Set([...within(operation.path), ...removed].map(({ route }) => route));
    expect(new Set(reached(operation))).toEqual(expected);
  });

  it("reaches nothing of another owner, and nothing beside it", () => {
    const change = newChange({ client, route: operation.route, path: values, body: {} });
    const others = { ...values, org: "other", username: "other", owner: "other", codespace_name: "other" };
    expect(
      reads.filter(({ route }) => reaches(change, routeSegments(route, others))).map(({ route }) => route),
    ).toEqual([]);
    const neighbours = { ...values, space_number: 99, space_resource_id: 99, actor_identifier: "other" };
    const collections = within(operation.path).filter(({ path }) => !/\{(?!org|username|owner|repo)/.test(path));
    expect(reads.filter(({ route }) => reaches(change, routeSegments(route, neighbours)))).toEqual(collections);
  });

  it("reaches the collections that its body changes", () => {
    const properties = Object.keys(Object(resolve(operation.requestBody?.schema)["properties"]));
    for (const name of properties.filter((each) => each.endsWith("_attributes"))) {
      const collection = `${operation.path}/${name.replace(/_attributes$/, "")}`;
      if (operation.method === "PUT") {
        expect(read(`GET ${collection}`)).toBeDefined();
        expect(reached(operation, { [name]: [] })).toContain(`GET ${collection}`);
        expect(reached(operation, { [name]: [] })).toContain(`GET ${below(collection)[0]?.path}`);
      }
    }
  });
});

describe("a family", () => {
  it("is there for every collection of spaces and of what is in them", () => {
    const collections = writes
      .filter(({ method, path }) => method === "POST" && path.includes("/copilot-spaces"))
      .map(({ path }) => path.split("/").at(-1));
    expect(new Set(collections)).toEqual(new Set(families.keys()));
  });

  it.each([...families])("of %s answers a write with what a read of it gives", (name, family) => {
    for (const operation of writes.filter(({ path }) => new RegExp(`/${name}(/\\{\\w+\\})*$`).test(path))) {
      const item = writes.find(({ method, path }) => method === "DELETE" && path.startsWith(`${operation.path}`))?.path;
      expect(read(`GET ${item}`) !== undefined).toBe(family.readable);
      if (family.readable && operation.method !== "DELETE") {
        const answer = operation.responses.find(({ status }) => operation.success.includes(status))?.schema;
        expect(answer).toEqual(read(`GET ${item}`)?.responses.find(({ status }) => status === 200)?.schema);
      }
    }
  });

  it.each([...families])("of %s names its things by fields that they have", (name, family) => {
    for (const operation of reads.filter(({ path }) => path.endsWith(`/${name}`))) {
      const { examples = [] } = operation.responses.find(({ status }) => status === 200) ?? {};
      const things = examples.flatMap(({ value }) => Object.values(Object(value)).flat());
      expect(things.length).toBeGreaterThan(0);
      for (const thing of things) {
        expect(family.names(Object(thing)).join()).not.toContain("undefined");
      }
    }
  });

  it("of spaces comes in pages, and no other", () => {
    const paged = reads.filter(({ pagination }) => pagination).map(({ path }) => path.split("/").at(-1));
    const said = [...families].filter(([, { paged: is }]) => is).map(([name]) => name);
    expect(new Set(paged)).toEqual(new Set(said));
  });
});

function resolve(schema: unknown): Readonly<Record<string, unknown>> {
  const { $ref }: { $ref?: unknown } = Object(schema);
  return typeof $ref === "string" ? resolve(operationsTable.schemas[$ref]) : Object(schema);
}
