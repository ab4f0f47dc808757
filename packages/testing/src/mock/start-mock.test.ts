import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { spacesDocument } from "../../test/spaces-document.ts";
import { startMock } from "./start-mock.ts";

describe("startMock", () => {
  it("serves a document on a free port of this machine until it is closed", async () => {
    const mock = await startMock({ document: spacesDocument() });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization: "Bearer any" } });
    expect(await response.json()).toEqual({ number: 1 });
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
  });

  it("serves the document of @copilot-spaces/openapi when none is given", async () => {
    const mock = await startMock();
    const response = await fetch(`${mock.url}/orgs/octo-org/copilot-spaces`, {
      headers: { authorization: "Bearer any" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
    await mock.close();
  });

  it("reads a document from a file", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "mock-")), "spaces.json");
    await writeFile(path, JSON.stringify(spacesDocument()));
    const mock = await startMock({ document: path });
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(200);
    await mock.close();
  });

  it("leaves the caller's document as it was", async () => {
    const document = spacesDocument();
    const mock = await startMock({ document });
    await mock.close();
    expect(document).toEqual(spacesDocument());
  });

  it("listens on ::1 when asked to", async () => {
    const mock = await startMock({ document: spacesDocument(), host: "::1" });
    expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(200);
    await mock.close();
  });

  it("runs beside another one, each with its own document", async () => {
    const [one, other] = await Promise.all([
      startMock({ document: spacesDocument() }),
      startMock({ document: tiny() }),
    ]);
    expect((await fetch(`${one.url}/tiny`)).status).toBe(404);
    expect((await fetch(`${other.url}/tiny`)).status).toBe(200);
    await Promise.all([one.close(), other.close()]);
  });

  it("can be closed twice, and while a connection is open", async () => {
    const mock = await startMock({ document: spacesDocument() });
    await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { connection: "keep-alive" } });
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(startMock({ document: spacesDocument(), port })).rejects.toThrow(
      `The mock cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one`,
    );
    other.close();
  });

  it.each(["0.0.0.0", "192.168.1.2", "example.com", "::"])("does not listen on %s", async (host) => {
    await expect(startMock({ document: spacesDocument(), host })).rejects.toThrow(
      `The mock listens on this machine only, not on "${host}"`,
    );
  });

  it.each([
    ["a file that is not there", "/nowhere/openapi.yaml", "The mock cannot serve /nowhere/openapi.yaml: "],
    ["something that is no document", { hello: 1 }, "The mock cannot serve the document: Unsupported document format"],
    ["a document without operations", { openapi: "3.1.0", paths: {} }, "The mock cannot serve the document: it has no"],
    ["a reference that leads nowhere", broken(), "The mock cannot serve the document: "],
  ])("says what is wrong with %s", async (_, document, message) => {
    const start = startMock({ document });
    await expect(start).rejects.toThrow(message);
    await expect(start).rejects.toHaveProperty("name", "MockError");
  });
});

function tiny(): object {
  const responses = { "200": { description: "OK", content: { "application/json": { example: {} } } } };
  return { openapi: "3.1.0", info: { title: "Tiny", version: "1" }, paths: { "/tiny": { get: { responses } } } };
}

function broken(): object {
  return {
    openapi: "3.1.0",
    info: { title: "Broken", version: "1" },
    paths: { "/a": { $ref: "#/components/nowhere" } },
  };
}
