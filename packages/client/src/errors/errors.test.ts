import { describe, expect, it, vi } from "vitest";
import { json, text } from "../../test/answers.ts";
import { ReceivedAnswer } from "../run/received-answer.ts";
import { ApiError } from "./api-error.ts";
import { CopilotSpacesError } from "./copilot-spaces-error.ts";
import { errorFrom } from "./error-from.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { InvalidResponseError } from "./invalid-response-error.ts";
import { NetworkError } from "./network-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { TimeoutError } from "./timeout-error.ts";

const route = "GET /orgs/{org}/copilot-spaces/{space_number}";

function answer(response: Response, data: unknown, retryAt?: Date): ReceivedAnswer {
  const received = new ReceivedAnswer({ route, response, headers: response.headers, status: "unexpected", data });
  received.retryAt = retryAt;
  return received;
}

const notFound = (headers: Record<string, string> = {}, data: unknown = { message: "Not Found" }) =>
  errorFrom(answer(json(data, 404, headers), data)).message;

describe("isInstance", () => {
  const error = new RateLimitError(answer(json({}, 429), {}), new Date(0));

  it("knows a class and those that it extends", () => {
    expect(RateLimitError.isInstance(error)).toBe(true);
    expect(ApiError.isInstance(error)).toBe(true);
    expect(CopilotSpacesError.isInstance(error)).toBe(true);
    expect(NetworkError.isInstance(error)).toBe(false);
    expect(RateLimitError.isInstance(errorFrom(answer(json({}, 404), {})))).toBe(false);
  });

  it("knows the errors of another copy of this package", async () => {
    vi.resetModules();
    const copy = await import("./rate-limit-error.ts");
    expect(copy.RateLimitError).not.toBe(RateLimitError);
    const foreign = new copy.RateLimitError(answer(json({}, 429), {}), new Date(0));
    expect(foreign).not.toBeInstanceOf(RateLimitError);
    expect(RateLimitError.isInstance(foreign)).toBe(true);
    expect(copy.RateLimitError.isInstance(error)).toBe(true);
  });

  it.each([undefined, null, 0, "RateLimitError", {}, new Error("a"), { name: "RateLimitError" }])(
    "is false for %j",
    (value) => {
      expect(RateLimitError.isInstance(value)).toBe(false);
      expect(CopilotSpacesError.isInstance(value)).toBe(false);
    },
  );
});

describe("an error", () => {
  it("has its class's name, in its stack too", () => {
    for (const error of [
      new InvalidRequestError("No."),
      new InvalidResponseError("no", { route, status: 200, headers: new Headers() }),
      new NetworkError("No."),
      new TimeoutError("timeout", 1, route),
      errorFrom(answer(json({}, 404), {})),
    ]) {
      expect(error.name).toBe(error.constructor.name);
      expect(error.stack).toContain(`${error.name}: `);
    }
  });

  it("is JSON with its name, message and fields", () => {
    const cause = new Error("underneath");
    expect(JSON.parse(JSON.stringify(new NetworkError("No.", { route, cause })))).toEqual({
      name: "NetworkError",
      message: "No.",
      route,
    });
  });

  it("has its cause where it has one, and no status where there was no answer", () => {
    const cause = new Error("underneath");
    const error = new NetworkError("No.", { route, cause });
    expect(error.cause).toBe(cause);
    expect(error).not.toHaveProperty("status");
    expect(new NetworkError("No.")).not.toHaveProperty("cause");
  });
});

describe("ApiError", () => {
  const body = {
    message: "Validation Failed",
    documentation_url: "https://docs.github.com/rest",
    errors: [
      { resource: "Space", field: "name", code: "missing_field" },
      { resource: "Space", field: "base_role", code: "custom", message: "is not allowed" },
    ],
  };

  it("holds what the API says", () => {
    const response = json(body, 422, { "x-github-request-id": "8F2A" });
    const error = errorFrom(answer(response, body));
    expect(error).toMatchObject({
      status: 422,
      code: "missing_field",
      requestId: "8F2A",
      documentationUrl: "https://docs.github.com/rest",
      fieldErrors: body.errors,
      data: body,
      route,
    });
    expect(ApiError.isInstance(error) && error.response).toBe(response);
    expect(error.message).toBe(
      `422 ${route}: Validation Failed; name missing_field; base_role is not allowed (request 8F2A).`,
    );
  });

  it.each([
    undefined,
    null,
    0,
    true,
    [],
    {},
    { message: 1, errors: "no", code: {}, documentation_url: [] },
    { errors: [null, 1, "a", []] },
  ])("is an error whatever the body holds: %j", (data) => {
    const error = errorFrom(answer(json({}, 422), data));
    expect(error).toMatchObject({ status: 422, code: undefined, documentationUrl: undefined });
    expect(error.message).toMatch(/^422 GET [^\n]+: no message[^\n]*\.$/);
  });

  it("says text in one line, up to 300 characters", () => {
    const html = `<html>\n\t<b>\u0000\u202eno</b>${"x".repeat(1000)}`;
    const { message } = errorFrom(answer(text(html, 500), html));
    expect(message.startsWith(`500 ${route}: <html> <b> no</b>xxx`)).toBe(true);
    expect(message.length).toBeLessThan(400);
  });
});

describe("the hint of a message", () => {
  it("names the scopes that the token may lack", () => {
    const headers = {
      "x-accepted-oauth-scopes": "read:org",
      "x-oauth-scopes": "gist, repo",
      "x-github-request-id": "8f2",
    };
    expect(notFound(headers)).toBe(
      `404 ${route}: Not Found (request 8f2). The space may not exist, or the token may lack read:org.`,
    );
    expect(notFound({ "x-accepted-oauth-scopes": "read:org, repo", "x-oauth-scopes": "" })).toContain(
      "the token may lack read:org or repo.",
    );
  });

  it("names no scope that the token has", () => {
    expect(notFound({ "x-accepted-oauth-scopes": "read:org, repo", "x-oauth-scopes": "repo" })).toBe(
      `404 ${route}: Not Found. The space may not exist, or the token may not see it.`,
    );
  });

  it("names the permission that a fine-grained token needs", () => {
    const headers = { "x-accepted-github-permissions": "copilot_spaces=read" };
    expect(errorFrom(answer(json({}, 403, headers), { message: "Forbidden" })).message).toBe(
      `403 ${route}: Forbidden. The token may lack copilot_spaces=read.`,
    );
  });

  it("says what a 401 means, and nothing where nothing is known", () => {
    expect(errorFrom(answer(json({}, 401), { message: "Bad credentials" })).message).toBe(
      `401 ${route}: Bad credentials. The token is missing, expired or revoked.`,
    );
    expect(errorFrom(answer(json({}, 403), { message: "Forbidden" })).message).toBe(`403 ${route}: Forbidden.`);
  });
});

describe("errorFrom", () => {
  it("makes a RateLimitError of an answer that says when to come back", () => {
    const retryAt = new Date("2026-11-20T11:00:00Z");
    const error = errorFrom(answer(json({}, 429), { message: "Slow down" }, retryAt));
    expect(error).toMatchObject({ name: "RateLimitError", status: 429, retryAt });
    expect(error.message).toBe(`429 ${route}: Slow down. Ask again at 2026-11-20T11:00:00.000Z.`);
  });

  it("makes an InvalidResponseError of a success that the document does not declare", () => {
    expect(errorFrom(answer(json({}, 206), {}))).toMatchObject({ name: "InvalidResponseError", status: 206 });
  });
});
