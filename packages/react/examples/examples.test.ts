// @vitest-environment jsdom
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@copilot-spaces/client";
import { QueryClient } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { wrapper } from "../src/testing/wrapper.ts";
import { context } from "../test/render.ts";
import { json, SpaceServer } from "../test/space-server.ts";
import { SpacePage } from "./error-boundary.tsx";
import { loadSpace, SpaceLink } from "./prefetch.tsx";
import { loadPage, Page } from "./server-rendering.tsx";
import { SpaceName } from "./space-name.tsx";
import { Spaces } from "./suspense.tsx";

afterEach(cleanup);

const base = "/orgs/octo-org/copilot-spaces";
const three = () => new SpaceServer("one", "two", "three");

it("suspends while the list loads, and goes on to the next page", async () => {
  const server = new SpaceServer(...Array.from({ length: 31 }, (_, index) => `space ${index + 1}`));
  render(createElement(Spaces), { wrapper: wrapper(server) });
  expect(screen.getByText("Loading…")).toBeDefined();
  fireEvent.click(await screen.findByText("More"));
  expect(await screen.findByText("space 31")).toBeDefined();
  expect(screen.queryByText("More")).toBeNull();
});

it("shows an error in the boundary, and tries again", async () => {
  const server = three();
  server.next(/./, () => json({ message: "Oops" }, 500));
  render(createElement(SpacePage, { space_number: 3 }), {
    wrapper: wrapper(server),
    onCaughtError: () => {},
  });
  fireEvent.click(await screen.findByText(/^500 GET .* Try again$/));
  expect(await screen.findByText("three")).toBeDefined();
  cleanup();
  render(createElement(SpacePage, { space_number: 99 }), { wrapper: wrapper(server), onCaughtError: () => {} });
  expect(await screen.findByText("There is no such space.")).toBeDefined();
});

it("asks ahead, and once", async () => {
  const server = three();
  const { client, queryClient } = context(server);
  const space = await loadSpace(queryClient, client, 3);
  expect(space.name).toBe("three");
  expect(server.take()).toEqual([`GET ${base}/3`, `GET ${base}/3/resources`]);
  const used = render(createElement(SpaceName), { wrapper: wrapper({ client }, { queryClient }) });
  expect(used.container.textContent).toBe("three");
  cleanup();
  render(createElement(SpaceLink, { space_number: 2 }), { wrapper: wrapper({ client }, { queryClient }) });
  server.take();
  fireEvent.pointerEnter(screen.getByText("Space 2"));
  fireEvent.pointerEnter(screen.getByText("Space 2"));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(server.take()).toEqual([`GET ${base}/2`]);
});

it("renders on the server, and goes on in the browser without asking again", async () => {
  const server = three();
  const client = createClient({ account: "mona", token: "secret-token", fetch: server.fetch });
  const props = await loadPage(client);
  const html = renderToString(createElement(Page, props));
  expect(html).toBe("<h1>three</h1>");
  const sent = JSON.stringify(props);
  expect(sent).not.toContain("secret-token");
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const container = document.getElementById("root") ?? document.body;
  const errors: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, createElement(Page, JSON.parse(sent)), {
      onRecoverableError: (error) => errors.push(error),
    }),
  );
  expect(container.textContent).toBe("three");
  expect(errors).toEqual([]);
  expect(server.take()).toEqual([`GET ${base}/3`]);
  act(() => root.unmount());
});

it("keeps what is rendered for one account from another", async () => {
  const props = await loadPage(createClient({ account: "mona", fetch: three().fetch }));
  expect(renderToString(createElement(Page, { ...props, login: "hubot" }))).toBe("<h1></h1>");
  const anonymous = await loadPage(createClient({ fetch: three().fetch }));
  expect(renderToString(createElement(Page, { ...anonymous, login: undefined }))).toBe("<h1></h1>");
  expect(new QueryClient().getQueryCache().getAll()).toEqual([]);
});

it.each(globSync("*.tsx", { cwd: import.meta.dirname }))("stands in the README as it is: %s", (file) => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  expect(readme).toContain(`\`\`\`tsx\n${readFileSync(join(import.meta.dirname, file), "utf8")}\`\`\``);
});
