import { encodePermalink, type RequestInput } from "@copilot-spaces/reference/print";
import type { Page } from "playwright-core";
import { defaultTarget, type Target } from "../../src/target/target.ts";
import { testRequest } from "../open-explorer.ts";

/** Something that a person can see: a page, or what somebody's doing makes of it. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly target?: Target;
  /** Goes on from the page as it opens; resolves when all of the state is there. */
  reach(page: Page): Promise<void>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
const text = (page: Page, shown: string | RegExp) => page.getByText(shown).first().waitFor();
const call = (operation: string, input: RequestInput) => encodePermalink({ operation, input });
const fault = (name: Exclude<Target & { kind: "sandbox" }, "kind">["fault"]): Target => ({
  ...defaultTarget,
  fault: name,
});
const asDefunkt: Target = { ...defaultTarget, login: "defunkt" };
const list = "/spaces/orgs/octo-org";
const space = "/spaces/orgs/octo-org/3";
const form = "/spaces/orgs/octo-org/new";
const update = call("copilot-spaces/update-for-org", {
  path: { org: "octo-org", space_number: 3 },
  body: { name: "Plans", resources_attributes: [{ id: 1 }, {}] },
});
const get = call("copilot-spaces/get-for-org", { path: { org: "octo-org", space_number: 3 } });

/** The pages as they open. */
export const pages: readonly State[] = [
  {
    name: "one's own spaces",
    path: "/",
    reach: (page) => page.getByRole("link", { name: "Learning Space" }).waitFor(),
  },
  { name: "an organization's spaces", path: list, reach: (page) => text(page, "Team Planning Space") },
  { name: "a space", path: space, reach: (page) => page.getByLabel("Role of developers").first().waitFor() },
  { name: "a new space", path: form, reach: (page) => page.getByRole("textbox", { name: "Name" }).waitFor() },
  { name: "an edited space", path: "/spaces/users/octocat/5/edit", reach: (page) => heading(page, "Edit") },
  { name: "codespaces", path: "/codespaces", reach: (page) => page.getByLabel("Pull request").waitFor() },
  { name: "the explorer", path: "/explorer", reach: (page) => text(page, "Create a codespace from a pull request") },
  { name: "a call", path: get, reach: (page) => page.getByRole("button", { name: "Test request" }).waitFor() },
  { name: "no requests", path: "/requests", reach: (page) => text(page, "No request has been made yet.") },
  { name: "no page", path: "/nowhere", reach: (page) => heading(page, "There is no such page") },
];

/** What comes of them. */
export const states: readonly State[] = [
  ...pages,
  {
    name: "the owners to choose from",
    path: "/",
    async reach(page) {
      await press(page, "Owner: octocat");
      await page.getByRole("menuitemradio", { name: "octo-org" }).waitFor();
    },
  },
  {
    name: "another owner, not named",
    path: "/",
    async reach(page) {
      await press(page, "Owner: octocat");
      await page.getByRole("menuitem", { name: "Somebody else" }).click();
      await press(page, "Show spaces");
      await text(page, "Type the name as it is on GitHub.");
    },
  },
  {
    name: "a filter that leaves nothing",
    path: list,
    async reach(page) {
      await page.getByRole("searchbox").fill("zzzz");
      await text(page, /0 of \d+ spaces/);
    },
  },
  { name: "no spaces", path: "/spaces/users/github-user", reach: (page) => text(page, "github-user has no spaces") },
  { name: "nobody", path: "/spaces/orgs/nobody", reach: (page) => heading(page, "The spaces of nobody") },
  { name: "a slow server", path: list, target: fault("slow"), reach: (page) => text(page, "longer than usual") },
  { name: "a failing server", path: list, target: fault("error"), reach: (page) => heading(page, "500: Server Error") },
  {
    name: "a menu of sources",
    path: "/spaces/users/octocat/1",
    async reach(page) {
      await press(page, "Add source");
      await page.getByRole("menuitem", { name: "File" }).waitFor();
    },
  },
  {
    name: "a source that lacks its fields",
    path: "/spaces/users/octocat/1",
    async reach(page) {
      await press(page, "Add source");
      await page.getByRole("menuitem", { name: "File" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
      await text(page, "This cannot be empty.");
    },
  },
  {
    name: "the roles to choose from",
    path: space,
    target: asDefunkt,
    async reach(page) {
      await press(page, "Role of developers: Viewer");
      await page.getByRole("menuitemradio", { name: "Admin" }).waitFor();
    },
  },
  {
    name: "a change that can be undone",
    path: space,
    target: asDefunkt,
    async reach(page) {
      await press(page, "Stop sharing with developers");
      await page.getByRole("region", { name: "Outcome" }).getByRole("button", { name: "Undo" }).waitFor();
    },
  },
  {
    name: "a change that failed",
    path: space,
    target: { ...asDefunkt, fault: "failing-changes" },
    async reach(page) {
      await press(page, "Stop sharing with developers");
      await text(page, "500: Server Error");
    },
  },
  {
    name: "a deletion with another name",
    path: "/spaces/users/octocat/3",
    async reach(page) {
      await press(page, "Delete");
      await page.getByRole("alertdialog").waitFor();
      await page.keyboard.type("Reading");
      await page.keyboard.press("Enter");
      await text(page, "This is not its name.");
    },
  },
  {
    name: "a space without a name",
    path: `${form}?step=sharing`,
    async reach(page) {
      await press(page, "Create space");
      await text(page, "A space needs a name.");
    },
  },
  { name: "instructions", path: `${form}?step=instructions`, reach: (page) => heading(page, "Instructions") },
  { name: "sources", path: `${form}?step=sources`, reach: (page) => heading(page, "Sources") },
  { name: "sharing", path: `${form}?step=sharing`, reach: (page) => heading(page, "Sharing") },
  {
    name: "a form that is left",
    path: form,
    async reach(page) {
      await page.getByLabel("Description").fill("Not to be lost");
      await page.getByRole("link", { name: "Explorer" }).click();
      await page.getByRole("alertdialog", { name: "Leave without saving?" }).waitFor();
    },
  },
  {
    name: "a codespace that is none",
    path: "/codespaces",
    async reach(page) {
      await page.getByText("Name, machine, place and times").click();
      await page.getByLabel("Pull request").fill("octocat/Hello-World#99");
      await page.keyboard.press("Enter");
      await heading(page, "No codespace was made. 404");
    },
  },
  {
    name: "a codespace",
    path: "/codespaces",
    async reach(page) {
      await page.getByLabel("Pull request").fill("octocat/Hello-World#1");
      await page.keyboard.press("Enter");
      await page.getByRole("main").getByText("Available", { exact: true }).waitFor();
    },
  },
  {
    name: "the search",
    path: "/explorer",
    async reach(page) {
      await heading(page, "Explorer");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /^Search operations/ }).fill("share");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "a search without hits",
    path: "/explorer",
    async reach(page) {
      await heading(page, "Explorer");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /^Search operations/ }).fill("zzzz qqqq");
      await text(page, "Nothing is found.");
    },
  },
  ...["Reference", "JSON", "Answer 422", "Copy as"].map(
    (tab): State => ({
      name: `a call that is refused: ${tab}`,
      path: update,
      async reach(page) {
        await testRequest(page);
        await page.getByRole("tab", { name: tab }).click();
      },
    }),
  ),
  { name: "an answer", path: get, reach: testRequest },
  {
    name: "the requests that were made",
    path: list,
    async reach(page) {
      await text(page, "Team Planning Space");
      await page.getByRole("link", { name: "Requests" }).click();
      await press(page, /GET ?\/orgs\/octo-org\/copilot-spaces/);
      await text(page, "Open in the explorer");
    },
  },
  {
    name: "the request behind a view",
    path: space,
    async reach(page) {
      await press(page, "Show requests");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /collaborators/ })
        .first()
        .click();
      await text(page, "The answer is as the document says");
    },
  },
  ...["Sandbox", "Mock", "GitHub"].map(
    (kind): State => ({
      name: `the target: ${kind}`,
      path: "/requests",
      async reach(page) {
        await press(page, "Requests go to");
        await page.getByRole("radio", { name: kind }).check();
        await page.getByRole("button", { name: `Use ${kind}` }).waitFor();
        if (kind === "Mock") await page.getByLabel("Status and example").waitFor();
      },
    }),
  ),
  {
    name: "the themes",
    path: "/requests",
    async reach(page) {
      await press(page, "Theme");
      await page.getByRole("menuitemradio").first().waitFor();
    },
  },
];
