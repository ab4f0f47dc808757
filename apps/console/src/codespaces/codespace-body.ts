import type { CreateCodespaceFromPullRequest } from "@copilot-spaces/types";

/** What may be said about a codespace, as it is typed. */
export interface CodespaceOptions {
  readonly display_name: string;
  readonly machine: string;
  readonly geo: string;
  readonly devcontainer_path: string;
  readonly idle_timeout_minutes: string;
  readonly retention_period_minutes: string;
}

export type OptionName = keyof CodespaceOptions;

export const emptyOptions: CodespaceOptions = {
  display_name: "",
  machine: "",
  geo: "",
  devcontainer_path: "",
  idle_timeout_minutes: "",
  retention_period_minutes: "",
};

/** The areas of the world, as the document has them. */
export const areas = ["EuropeWest", "SoutheastAsia", "UsEast", "UsWest"] as const;

/** Thirty days. */
const longestRetention = 43_200;

/** What is wrong with which option. */
export function checkOptions(options: CodespaceOptions): ReadonlyMap<OptionName, string> {
  const problems = new Map<OptionName, string>();
  for (const name of ["idle_timeout_minutes", "retention_period_minutes"] as const) {
    const text = options[name].trim();
    if (text !== "" && !/^[0-9]{1,6}$/.test(text)) problems.set(name, "This is a number of minutes.");
  }
  if (!problems.has("retention_period_minutes") && Number(options.retention_period_minutes) > longestRetention) {
    problems.set("retention_period_minutes", `At most ${longestRetention} minutes: 30 days.`);
  }
  return problems;
}

/** The body of the request; none where nothing was said. */
export function codespaceBody(options: CodespaceOptions): NonNullable<CreateCodespaceFromPullRequest> | undefined {
  const read = (name: OptionName) => options[name].trim();
  const minutes = (name: OptionName) => (read(name) === "" ? undefined : Number(read(name)));
  const geo = areas.find((area) => area === read("geo"));
  const idle = minutes("idle_timeout_minutes");
  const retention = minutes("retention_period_minutes");
  const body = {
    ...(read("display_name") !== "" && { display_name: read("display_name") }),
    ...(read("machine") !== "" && { machine: read("machine") }),
    ...(geo !== undefined && { geo }),
    ...(read("devcontainer_path") !== "" && { devcontainer_path: read("devcontainer_path") }),
    ...(idle !== undefined && { idle_timeout_minutes: idle }),
    ...(retention !== undefined && { retention_period_minutes: retention }),
  };
  return Object.keys(body).length > 0 ? body : undefined;
}
