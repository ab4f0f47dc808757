import { wrapper } from "@copilot-spaces/react/testing";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { SpaceList } from "./space-list.tsx";

const owner = { org: "octo-org" };
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(cleanup);

it("shows spaces page by page", async () => {
  render(<SpaceList owner={owner} />, { wrapper: wrapper({ url: mock.url }) });
  await screen.findByText("Team Planning Space");
  const { length } = screen.getAllByRole("listitem");
  fireEvent.click(screen.getByRole("button", { name: "More" }));
  await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(length));
});

it("shows a new name at once, and the old one again where the server refuses it", async () => {
  const { fetch, refuse } = refusingServer();
  render(<SpaceList owner={owner} />, { wrapper: wrapper({ fetch }) });
  const input = await screen.findByLabelText("New name of Planning");
  fireEvent.change(input, { target: { value: "Roadmap" } });
  fireEvent.click(screen.getByRole("button", { name: "Rename" }));
  await screen.findByText("Roadmap");
  refuse();
  await screen.findByText("Planning");
  expect((await screen.findByRole("alert")).textContent).toMatch(/^403 PUT /);
});

/** Has one space, and refuses whatever is to be changed, when the test says so. */
function refusingServer() {
  const waiting: (() => void)[] = [];
  const fetch = async (_url: string, { method }: { readonly method: string }): Promise<Response> => {
    if (method === "GET") return Response.json({ spaces: [{ number: 1, name: "Planning" }] });
    await new Promise<void>((resolve) => waiting.push(resolve));
    return Response.json({ message: "Forbidden" }, { status: 403 });
  };
  return { fetch, refuse: () => waiting.shift()?.() };
}
