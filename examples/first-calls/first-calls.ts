/**
 * The first calls of a program, against the mock that `pnpm start` has started. Against GitHub itself, leave `baseUrl`
 * and the `prefer` headers out, and take the token from your environment.
 */
import { ApiError, createClient } from "@copilot-spaces/client";
import { prefer } from "@copilot-spaces/testing/mock";

const baseUrl = process.argv[2];
if (baseUrl === undefined) throw new Error("usage: node first-calls.ts <the mock's address>");

const client = createClient({ token: "any-token-will-do-here", baseUrl });
const org = "octo-org";

console.log(`client.spaces.list({ org: "${org}" }), page by page:`);
for await (const page of client.spaces.list({ org, per_page: 2 }).pages()) {
  console.log(`  ${page.items.map((space) => `#${space.number} ${space.name}`).join(" · ")}`);
}

console.log("client.spaces.create({ org }, { name, … }):");
const created = await client.spaces.create({ org }, { name: "Team Planning Space", base_role: "no_access" });
console.log(`  created #${created.number} ${created.name}, ${created.html_url}`);

console.log("a space that is not there:");
try {
  await client.spaces.get(
    { org, space_number: 404 },
    { headers: prefer("GET /orgs/{org}/copilot-spaces/{space_number}", { code: 404 }) },
  );
} catch (error) {
  if (!ApiError.isInstance(error)) throw error;
  console.log(`  ${error.name}: ${error.message}`);
}

console.log("a body that the API refuses:");
const refused = await client.request(
  "POST /orgs/{org}/copilot-spaces",
  { path: { org }, body: { name: "" } },
  { headers: prefer("POST /orgs/{org}/copilot-spaces", { code: 422 }) },
);
if (refused.status === 422) {
  console.log(`  ${refused.status} ${refused.data.message}: ${JSON.stringify(refused.data.errors)}`);
}
