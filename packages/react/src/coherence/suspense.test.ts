// @vitest-environment jsdom
import { act, cleanup, render as renderElement, screen, waitFor } from "@testing-library/react";
import { createElement } from "react";
import { afterEach, expect, it } from "vitest";
import { SpacePage } from "../../examples/error-boundary.tsx";
import { context, render } from "../../test/render.ts";
import { SpaceServer } from "../../test/space-server.ts";
import { useDeleteSpace, useUpdateSpace } from "../spaces/space-hooks.ts";
import { wrapper } from "../testing/wrapper.ts";

const one = { org: "octo-org", space_number: 1 };

afterEach(cleanup);

function start() {
  const server = new SpaceServer("one");
  const given = context(server);
  const show = () =>
    renderElement(createElement(SpacePage, { space_number: 1 }), {
      wrapper: wrapper(given, given),
      onCaughtError: () => {},
    });
  const { result } = render(server, () => ({ update: useUpdateSpace(one), remove: useDeleteSpace(one) }), given);
  return { server, result, show };
}

it("what suspends on its first read while a mutation settles goes on with what was read after it", async () => {
  const { server, result, show } = start();
  const release = server.hold(/^GET/, { once: true });
  show();
  await waitFor(() => expect(server.requests).toHaveLength(1));
  await act(async () => void (await result.current.update.mutateAsync({ name: "uno" })));
  release();
  expect(await screen.findByText("uno")).toBeDefined();
});

it("what is deleted while it is on the screen reaches the error boundary with its 404", async () => {
  const { result, show } = start();
  show();
  expect(await screen.findByText("one")).toBeDefined();
  await act(async () => void (await result.current.remove.mutateAsync()));
  expect(await screen.findByText("There is no such space.")).toBeDefined();
});
