import { Octokit } from "@octokit/core";
import { expect, it } from "vitest";
import { start } from "../../test/sandbox/start.ts";

it("@octokit/core lists, pages, creates, changes and deletes, as it is", async () => {
  const sandbox = start();
  const octokit = new Octokit({ auth: sandbox.token("octocat"), request: { fetch: sandbox.fetch } });
  const org = "octo-org";

  const { status, data } = await octokit.request("POST /orgs/{org}/copilot-spaces", { org, name: "From Octokit" });
  expect([status, data.number]).toEqual([201, 6]);
  const at = { org, space_number: data.number };
  await octokit.request("PUT /orgs/{org}/copilot-spaces/{space_number}", { ...at, description: "Changed" });

  const names: string[] = [];
  for (let url: string | undefined = `/orgs/${org}/copilot-spaces?per_page=2`; url !== undefined; ) {
    const page: { data: { spaces: { name: string }[] }; headers: { link?: string | undefined } } =
      await octokit.request(`GET ${url}`);
    names.push(...page.data.spaces.map(({ name }) => name));
    url = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? "")?.[1];
  }
  expect(names).toEqual(["Team Planning Space", "Development Resources", "Incident Reviews", "From Octokit"]);

  await octokit.request("DELETE /orgs/{org}/copilot-spaces/{space_number}", at);
  const gone = octokit.request("GET /orgs/{org}/copilot-spaces/{space_number}", at);
  await expect(gone).rejects.toMatchObject({ status: 404, message: expect.stringMatching(/^Not Found/) });
});
