import type { Operation, OperationResponse, OperationsTable } from "@copilot-spaces/types/operations";
import { ReadingPrinter } from "./print-reading.ts";
import { printValues } from "./print-values.ts";

/** A part of a program: what it uses, for whoever reads that it no longer compiles. */
export interface ProgramPart {
  readonly operation: string;
  /** `GET /orgs/{org}/copilot-spaces 200`. */
  readonly place: string;
  /** What the part does: "reads the answer", "passes". */
  readonly does: string;
  readonly code: string;
}

/** What a program does with one operation. */
export interface ProgramSection {
  /** What its parts share. */
  readonly setup?: string;
  readonly parts: readonly ProgramPart[];
}

/** A program of one package's users. */
export interface Program {
  readonly packageName: string;
  readonly head: string;
  readonly sections: readonly ProgramSection[];
}

const use = "declare function use<T>(value: T): void;\ndeclare function given<T>(): T;\n";

/**
 * Programs that use everything of some operations of a table: every parameter, every field that can be sent and every
 * field that is answered.
 */
export function printPrograms(table: OperationsTable, operations: readonly Operation[]): readonly Program[] {
  const [types, client, react] = [new ProgramPrinter(table), new ProgramPrinter(table), new ProgramPrinter(table)];
  return [
    {
      packageName: "@copilot-spaces/types",
      head: `import type { operations, Routes } from "@copilot-spaces/types";\n${use}`,
      sections: operations.map((each) => types.typesSection(each)),
    },
    {
      packageName: "@copilot-spaces/client",
      head: `import { createClient } from "@copilot-spaces/client";\n${use}const client = createClient();\n`,
      sections: operations.map((each) => client.clientSection(each)),
    },
    {
      packageName: "@copilot-spaces/react",
      head: `import { createClient } from "@copilot-spaces/client";
import { operationMutationOptions, operationQueryOptions } from "@copilot-spaces/react";
import { useMutation, useQuery } from "@tanstack/react-query";
${use}const client = createClient();\n`,
      sections: operations.map((each) => react.reactSection(each)),
    },
  ];
}

class ProgramPrinter {
  readonly #table: OperationsTable;
  readonly #reading: ReadingPrinter;

  constructor(table: OperationsTable) {
    this.#table = table;
    this.#reading = new ReadingPrinter(table.schemas);
  }

  typesSection(operation: Operation): ProgramSection {
    const { id, route, requestBody } = operation;
    const type = `Routes[${JSON.stringify(route)}]`;
    const part = partOf(operation);
    const places = [...new Set(operation.parameters.map((each) => each.in))];
    const taken = places.map((place) => {
      const values = this.#parameters(operation, place).join(", ");
      return part(place, "passes parameters", `use<NonNullable<${type}["parameters"]["${place}"]>[]>([${values}]);\n`);
    });
    if (requestBody !== undefined) {
      const values = printValues(requestBody.schema, this.#table.schemas).join(",\n");
      const body = `NonNullable<${type}["requestBody"]>["content"][${JSON.stringify(requestBody.mediaType)}]`;
      taken.push(part("body", "passes a body", `use<${body}[]>([${values}]);\n`));
    }
    const given = operation.responses.map(({ status, mediaType, schema, headers }) => {
      const response = `${type}["responses"][${status}]`;
      const names = headers.map((name) => `use<unknown>(answer.headers[${JSON.stringify(name)}]);\n`).join("");
      const read =
        mediaType === undefined
          ? ""
          : this.#reading.print(schema ?? {}, `answer.content[${JSON.stringify(mediaType)}]`);
      return part(`${status}`, "reads the answer", `const answer = given<${response}>();\n${names}${read}`);
    });
    const named = part(
      "operations",
      "names the operation",
      `use<${type}>(given<operations[${JSON.stringify(id)}]>());\n`,
    );
    return { parts: [named, ...taken, ...given] };
  }

  clientSection(operation: Operation): ProgramSection {
    const part = partOf(operation);
    const route = JSON.stringify(operation.route);
    const inputs = this.#inputs(operation);
    const calls = inputs.map((input) => `await client.request(${route}, ${input});\n`);
    const result = `const result = await client.request(${route}, ${inputs[0]});\n`;
    const answers = operation.responses.map(({ status, schema, mediaType }) => {
      const read =
        mediaType === undefined ? "use<undefined>(result.data);\n" : this.#reading.print(schema ?? {}, "result.data");
      return part(`${status}`, "reads the answer", `if (result.status === ${status}) {\n${read}}\n`);
    });
    return { setup: result, parts: [part("request", "calls the operation", calls.join("")), ...answers] };
  }

  reactSection(operation: Operation): ProgramSection {
    const part = partOf(operation);
    const route = JSON.stringify(operation.route);
    const inputs = this.#inputs(operation);
    if (operation.method !== "GET") {
      const calls = inputs.map((input) => `mutate(${input});\n`).join("");
      const code = `const { mutate } = useMutation(operationMutationOptions(client, ${route}));\n${calls}`;
      return { parts: [part("mutation", "calls the operation", code)] };
    }
    const [only, ...more] = operation.responses.filter(({ status }) => operation.success.includes(status));
    const read = more.length > 0 ? "" : this.#data(only);
    const code = inputs.map((input) => `use(operationQueryOptions(client, ${route}, ${input}));\n`).join("");
    const query = `const { data } = useQuery(operationQueryOptions(client, ${route}, ${inputs[0]}));\n`;
    const data = part("data", "reads the data", `${query}if (data !== undefined) {\n${read}}\n`);
    return { parts: [part("query", "queries the operation", code), data] };
  }

  #data(response: OperationResponse | undefined): string {
    if (response?.mediaType === undefined) return "";
    return this.#reading.print(response.schema ?? {}, "data");
  }

  /** Inputs of a call, so many that every value of every parameter and body is in one. */
  #inputs(operation: Operation): readonly string[] {
    const [path, query] = [this.#parameters(operation, "path"), this.#parameters(operation, "query")];
    const { requestBody } = operation;
    const bodies = requestBody === undefined ? [] : printValues(requestBody.schema, this.#table.schemas);
    const columns = [
      ["path", path],
      ["query", query],
      ["body", bodies],
    ] as const;
    const rows = Math.max(1, ...columns.map(([, values]) => values.length));
    return Array.from({ length: rows }, (_, row) => {
      const fields = columns.flatMap(([name, values]) => {
        return values.length === 0 ? [] : [`${name}: ${values[row % values.length]}`];
      });
      return `{ ${fields.join(", ")} }`;
    });
  }

  /** The parameters at one place, as the fields of one object. */
  #parameters(operation: Operation, place: string): readonly string[] {
    const there = operation.parameters.filter((each) => each.in === place);
    if (there.length === 0) return [];
    const properties = Object.fromEntries(there.map(({ name, schema }) => [name, schema]));
    const required = there.filter((each) => each.required).map(({ name }) => name);
    return printValues({ type: "object", properties, required }, this.#table.schemas);
  }
}

function partOf({ id, route }: Operation): (place: string, does: string, code: string) => ProgramPart {
  return (place, does, code) => ({ operation: id, place: `${route} ${place}`, does, code });
}
