import type { Operation } from "@copilot-spaces/types/operations";
import { methodInput, methodOf, printOptions, printParts, printRouteCall } from "../client-call/client-call.ts";
import { printFlat, printLiteral } from "../client-call/literal.ts";
import type { RequestCall } from "../client-call/request.ts";
import { printString } from "../client-call/source-text.ts";

/** The call as a React hook; one of TanStack Query's own where no hook takes the input. */
export function printHook({ operation, route, input }: RequestCall): string {
  const object = operation && methodInput(operation, input);
  const options = printOptions(input);
  if (operation?.command === undefined || object === undefined || options !== undefined) {
    return printPlainHook({ route, input });
  }
  const { name, result } = hookOf(operation.command);
  const hook = `const ${result} = ${name}(${printFlat(object)});`;
  if (operation.method === "GET") return hook;
  return `${hook}\n${result}.mutate(${input.body === undefined ? "" : printLiteral(input.body)});`;
}

/**
 * The hook for the operation that a command calls, and a name for what it returns. Hooks go by the client's methods:
 * `spaces.list` is `useSpaces`, `spaces.get` is `useSpace`, `codespaces.createFromPullRequest` is
 * `useCreateCodespaceFromPullRequest`.
 */
function hookOf(command: NonNullable<Operation["command"]>): { readonly name: string; readonly result: string } {
  const [nouns = "", method = ""] = methodOf(command).split(".");
  const noun = nouns.replace(/s$/, "");
  const [, verb = "", rest = ""] = /^([a-z]+)(.*)$/.exec(method) ?? [];
  const words = { list: nouns, get: noun }[verb] ?? `${verb}${capital(noun)}${rest}`;
  return { name: `use${capital(words)}`, result: words };
}

function printPlainHook({ route, input }: Omit<RequestCall, "operation">): string {
  if (!route.startsWith("GET ") || printOptions(input) !== undefined) {
    const call = printRouteCall({ route, input }).replace("const result = await ", "").replace(/;$/, "");
    return `const request = useMutation({ mutationFn: () => ${call} });\nrequest.mutate();`;
  }
  const parts = printParts(input);
  const values = parts.length > 0 ? `, { ${parts.join(", ")} }` : "";
  return `const result = useQuery(operationQueryOptions(client, ${printString(route)}${values}));`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
