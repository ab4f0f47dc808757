// @vitest-environment jsdom
import { useQuery } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, it } from "vitest";
import { wrapper } from "../src/testing/wrapper.ts";

const oldest = process.env["PEERS"] === "oldest";

it("runs on the peers that the project is named after", async () => {
  expect([version, domVersion]).toEqual(oldest ? ["18.3.1", "18.3.1"] : ["19.3.1", "19.3.1"]);
  const { result } = renderHook(() => useStack(), { wrapper: wrapper({ url: "http://127.0.0.1:1" }) });
  await waitFor(() => expect(result.current.data).toContain(`query-core@5.10${oldest ? 2 : 8}.0`));
});

/** The calls that a query is made by. */
function useStack() {
  return useQuery({ queryKey: ["stack"], queryFn: () => `${new Error("here").stack}` });
}
