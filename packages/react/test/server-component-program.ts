import { createClient } from "@copilot-spaces/client";
import * as ours from "@copilot-spaces/react";
import { createElement } from "react";
import { SpaceLayout } from "../examples/server-component.tsx";
import { SpaceName } from "../examples/space-name.tsx";
import { SpaceServer } from "./space-server.ts";

/** Renders the example as the server would, and prints what it has made. */
const client = createClient({
  account: "mona",
  token: "secret-token",
  fetch: new SpaceServer("one", "two", "three").fetch,
});
const { type, props } = await SpaceLayout({ client, children: createElement("p") });
const references = Object.entries(ours)
  .filter(([, value]) => typeof value === "object")
  .map(([name]) => name);
console.log(JSON.stringify({ type, props, references, child: SpaceName }));
