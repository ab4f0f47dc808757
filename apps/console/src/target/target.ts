/** Where requests go. */
export type Target =
  /** The API with memory, inside the page; requests are those of this person in it. */
  | { readonly kind: "sandbox"; readonly login: string; readonly world: SandboxWorld; readonly fault: SandboxFault }
  /** The document's examples, on a server; its address has no slash at the end. */
  | { readonly kind: "mock"; readonly baseUrl: string }
  /** `github.com`, or a host of GHE.com as `octo.ghe.com`. */
  | { readonly kind: "github"; readonly host: string };

/** What is in the sandbox at first: the documentation's spaces, and as many further ones in octo-org. */
export type SandboxWorld = (typeof sandboxWorlds)[number];
export const sandboxWorlds = ["documentation", "1000", "100000"] as const;

/** What goes wrong in the sandbox, with each request. */
export type SandboxFault = (typeof sandboxFaults)[number];
export const sandboxFaults = [
  "none",
  "slow",
  "error",
  "failing-changes",
  "html",
  "lost",
  "rate-limit",
  "codespace-retried",
] as const;

/** The people of the sandbox. */
export const sandboxLogins = ["octocat", "defunkt", "github-user", "monalisa"] as const;

/** Where requests go unless somebody says otherwise. */
export const defaultTarget = {
  kind: "sandbox",
  login: "octocat",
  world: "documentation",
  fault: "none",
} as const satisfies Target;

/** The address that a target's requests begin with. */
export function baseUrlOf(target: Target): string {
  if (target.kind === "mock") return target.baseUrl;
  if (target.kind === "sandbox") return "https://sandbox.invalid";
  return target.host === "github.com" ? "https://api.github.com" : `https://api.${target.host}`;
}

/** A target in a word or two, as the header has it. */
export function nameTarget(target: Target): string {
  if (target.kind === "github") return target.host;
  return target.kind === "mock" ? "Mock" : `Sandbox · ${target.login}`;
}

/** Reads a target that was kept as JSON; `undefined` for what is none. */
export function readTarget(text: string | null): Target | undefined {
  const value = readJson(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, login, world, fault, baseUrl, host }: Readonly<Record<string, unknown>> = { ...value };
  if (kind === "sandbox" && typeof login === "string") {
    return {
      kind,
      login,
      world: sandboxWorlds.find((each) => each === world) ?? defaultTarget.world,
      fault: sandboxFaults.find((each) => each === fault) ?? defaultTarget.fault,
    };
  }
  if (kind === "mock" && typeof baseUrl === "string") return { kind, baseUrl };
  if (kind === "github" && typeof host === "string") return { kind, host };
  return undefined;
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
