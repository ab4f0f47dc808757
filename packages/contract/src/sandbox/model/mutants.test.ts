import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlan } from "./any-plan.ts";
import { followPlans, type Mutation } from "./follow-plans.ts";
import type { SandboxFetch } from "./send-call.ts";

/** What a broken sandbox does with the requests that it is about: `POST …/resources`. */
type Break = (
  request: Request,
  sandbox: { fetch: SandboxFetch; tokenOf: (login: string) => string },
) => Promise<Response>;

function broken(requests: RegExp, change: Break): Mutation {
  return (fetch, tokenOf) => (request) => {
    const { pathname, search } = new URL(request.url);
    const isMeant = requests.test(`${request.method} ${pathname}${search}`);
    return isMeant ? change(request, { fetch, tokenOf }) : fetch(request);
  };
}

const space = "/copilot-spaces/\\d+";
const as = (request: Request, token: string) => {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  return new Request(request, { headers });
};
const withStatus = ({ body, headers }: Response, status: number) => new Response(body, { status, headers });
const isMember = (request: Request) => /sandbox\.(octocat|hubot)$/.test(request.headers.get("authorization") ?? "");

const mutants: Readonly<Record<string, Mutation>> = {
  "shows a space that one may not know of": broken(
    new RegExp(`^GET /orgs/octo-org${space}$`),
    (request, { fetch, tokenOf }) => fetch(isMember(request) ? as(request, tokenOf("defunkt")) : request),
  ),
  "says that one may not where one may not know": broken(new RegExp(`^GET .*${space}$`), async (request, { fetch }) => {
    const answer = await fetch(request);
    return answer.status === 404 ? withStatus(answer, 403) : answer;
  }),
  "answers 200 for a space that is not there": broken(new RegExp(`^GET .*${space}$`), async (request, { fetch }) => {
    const answer = await fetch(request);
    return answer.status === 404 ? withStatus(answer, 200) : answer;
  }),
  "lists what one may not read": broken(/^GET \/orgs\/octo-org\/copilot-spaces/, (request, { fetch, tokenOf }) =>
    fetch(isMember(request) && !request.url.includes("/copilot-spaces/") ? as(request, tokenOf("defunkt")) : request),
  ),
  "lets readers attach": broken(
    new RegExp(`^POST /orgs/octo-org${space}/resources$`),
    async (request, { fetch, tokenOf }) => {
      const answer = await fetch(request.clone());
      return answer.status === 403 && isMember(request) ? fetch(as(request, tokenOf("defunkt"))) : answer;
    },
  ),
  "lets writers change the base role": broken(
    new RegExp(`^PUT /orgs/octo-org${space}$`),
    async (request, { fetch, tokenOf }) => {
      const answer = await fetch(request.clone());
      return answer.status === 403 && isMember(request) ? fetch(as(request, tokenOf("defunkt"))) : answer;
    },
  ),
  "forgets to remove a collaborator": broken(
    new RegExp(`^DELETE .*${space}/collaborators/`),
    async (request, { fetch }) => {
      const list = request.url.replace(/\/[^/]+\/[^/]+$/, "");
      const answer = await fetch(new Request(list, { headers: request.headers }));
      return answer.status === 200 && (await answer.text()).includes(request.url.split("/").at(-1) ?? "")
        ? new Response(null, { status: 204 })
        : fetch(request);
    },
  ),
  "answers no_access with 200": broken(new RegExp(`^PUT .*${space}/collaborators/`), async (request, { fetch }) => {
    const answer = await fetch(request);
    return answer.status === 204 ? new Response("{}", { headers: answer.headers }) : answer;
  }),
  "forgets to delete a space": broken(new RegExp(`^DELETE .*${space}$`), async (request, { fetch }) => {
    const answer = await fetch(new Request(request.url, { method: "PUT", headers: request.headers, body: "{}" }));
    return answer.status === 200 ? new Response(null, { status: 204 }) : fetch(request);
  }),
  "attaches a file twice": broken(new RegExp(`^POST .*${space}/resources$`), async (request, { fetch }) => {
    const answer = await fetch(request);
    return answer.status === 200 ? withStatus(answer, 201) : answer;
  }),
  "changes half of what it refuses": broken(new RegExp(`^PUT .*${space}$`), async (request, { fetch }) => {
    const body = JSON.parse(await request.clone().text());
    const answer = await fetch(request.clone());
    if (answer.status !== 422 || body.resources_attributes === undefined) return answer;
    const half = JSON.stringify({ ...body, resources_attributes: body.resources_attributes.slice(0, 1) });
    await fetch(new Request(request, { body: half }));
    return answer;
  }),
  "loses what a change leaves out": broken(new RegExp(`^PUT .*${space}$`), async (request, { fetch }) => {
    const body = JSON.stringify({ description: "", ...JSON.parse(await request.clone().text()) });
    return fetch(new Request(request, { body }));
  }),
  "skips a space after a cursor": broken(/^GET .*\/copilot-spaces\?.*after=/, async (request, { fetch }) => {
    const answer = await fetch(request);
    if (answer.status !== 200) return answer;
    const { spaces } = await answer.clone().json();
    return Response.json({ spaces: spaces.slice(1) }, { headers: answer.headers });
  }),
  "ends its pages too early": broken(/^GET .*\/copilot-spaces\?.*per_page=2/, async (request, { fetch }) => {
    const answer = await fetch(request);
    const headers = new Headers(answer.headers);
    headers.delete("link");
    return new Response(answer.body, { status: answer.status, headers });
  }),
  "takes any token": (fetch, tokenOf) => (request) => {
    const [login] = /(?<=sandbox\.)[^.]+/.exec(request.headers.get("authorization") ?? "") ?? ["octocat"];
    return fetch(as(request, tokenOf(login)));
  },
  "puts the wrong name on an error's field": (fetch) => async (request) => {
    const answer = await fetch(request);
    const body = answer.status === 422 ? (await answer.text()).replaceAll('"base_role"', '"role"') : answer.body;
    return new Response(body, answer);
  },
};

const plansOf = (maxLength: number) => fc.array(anyPlan, { minLength: 1, maxLength, size: "max" });

/** The script in which the model disagrees with a mutant; with the sandbox as it is the same plans agree. */
async function findMutant(mutant: Mutation, { shrinks }: { readonly shrinks: boolean }): Promise<string | undefined> {
  // To shrink a long script takes minutes.
  const property = fc.asyncProperty(plansOf(shrinks ? 12 : 100), (each) => followPlans(each, mutant));
  const { counterexample, errorInstance } = await fc.check(property, { numRuns: 100, seed: 7, endOnFailure: !shrinks });
  if (counterexample === null) return undefined;
  await followPlans(...counterexample);
  return Object(errorInstance).message;
}

describe("the model finds a sandbox that", () => {
  it.each(Object.entries(mutants))("%s", async (_, mutant) => {
    const script = await findMutant(mutant, { shrinks: false });
    // Its last line is the disagreement: a mutant that only throws has none.
    expect(script).toMatch(/\n# .*(the model|what is wrong is|204 has|was \w+).*$/);
  });
});

it("a failure shrinks to a script of a few commands", async () => {
  const script = await findMutant(mutants["forgets to delete a space"] ?? expect.unreachable(), {
    shrinks: true,
  });
  expect(script?.match(/^COPILOT_SPACES_TOKEN=/gm)).toHaveLength(2);
  expect(script).toMatch(/cps space create .*\n(#.*\n)?.*cps space delete \w+:[\w-]+\/1\n# /);
});
