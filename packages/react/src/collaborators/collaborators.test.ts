// @vitest-environment jsdom
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import {
  useAddCollaborator,
  useCollaborators,
  useRemoveCollaborator,
  useSetCollaborator,
} from "./collaborator-hooks.ts";

const one = { org: "acme", space_number: 1 };
const mona = { ...one, actor_type: "User", actor_identifier: "mona" } as const;
const docs = { ...one, actor_type: "Team", actor_identifier: "docs" } as const;
const base = "/orgs/acme/copilot-spaces/1/collaborators";

function useAll() {
  return {
    list: useCollaborators(one),
    add: useAddCollaborator(one),
    set: useSetCollaborator({ ...mona, actor_identifier: "Mona" }),
    byNumber: useSetCollaborator({ ...mona, actor_identifier: "583231" }),
    remove: useRemoveCollaborator(docs),
  };
}

async function start() {
  const server = new SpaceServer("one");
  server.space(1).collaborators = [
    { actor_type: "User", login: "mona", id: 583231, role: "reader" },
    { actor_type: "Team", slug: "docs", id: 583231, role: "reader" },
  ];
  const rendered = render(server, useAll);
  await rendered.settled();
  server.take();
  return { server, ...rendered };
}

const roles = ({ list }: ReturnType<typeof useAll>) =>
  list.data?.collaborators.map((each) => `${"login" in each ? each.login : each.slug} ${each.role}`);

describe("a collaborator", () => {
  it("has another role at once, by login and by number, and a team of the same number has not", async () => {
    for (const name of ["set", "byNumber"] as const) {
      const { server, result, settled, unmount } = await start();
      const release = server.hold(/^PUT/);
      act(() => result.current[name].mutate({ role: "admin" }));
      await waitFor(() => expect(roles(result.current)).toEqual(["mona admin", "docs reader"]));
      release();
      await settled();
      unmount();
    }
  });

  it("is gone at once with the role no_access", async () => {
    const { server, result, settled } = await start();
    const release = server.hold(/^PUT/);
    act(() => result.current.byNumber.mutate({ role: "no_access" }));
    await waitFor(() => expect(roles(result.current)).toEqual(["docs reader"]));
    release();
    await settled();
    expect(server.take()).toEqual([`PUT ${base}/User/583231`, `GET ${base}`]);
    expect(roles(result.current)).toEqual(["docs reader"]);
    expect(result.current.byNumber.data).toBeUndefined();
  });

  it("is gone at once when removed, and comes back where that fails", async () => {
    const { server, result, settled } = await start();
    server.next(/^DELETE/, () => json({ message: "Forbidden" }, 403));
    const release = server.hold(/^DELETE/);
    act(() => result.current.remove.mutate());
    await waitFor(() => expect(roles(result.current)).toEqual(["mona reader"]));
    release();
    await settled();
    await waitFor(() => expect(roles(result.current)).toEqual(["mona reader", "docs reader"]));
  });

  it("is in the list when adding settles", async () => {
    const { server, result, settled } = await start();
    await act(async () => {
      await result.current.add.mutateAsync({ actor_type: "User", actor_identifier: "hubot", role: "writer" });
    });
    await settled();
    expect(server.take()).toEqual([`POST ${base}`, `GET ${base}`]);
    expect(roles(result.current)).toEqual(["mona reader", "docs reader", "hubot writer"]);
  });
});
