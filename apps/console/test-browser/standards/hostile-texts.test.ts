import { encodePermalink } from "@copilot-spaces/reference/print";
import { createSandbox } from "@copilot-spaces/testing/sandbox";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleTest, type OpenPage, openConsole } from "../open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const script = "document.documentElement.dataset.owned=1";
/** Right to left, in embeddings that nobody closes, with what a terminal would obey. */
const markup = `<img src=x onerror="${script}"> \u202e\u2067שלום\u0007\u001b[31m\u0000 {{7*7}} </script><script>${script}</script>`;
const hostile: Readonly<Record<string, string>> = {
  name: markup,
  text: markup,
  general_instructions: `${markup}\n# heading\n[a](javascript:${script})`,
  description: `${markup}${"x".repeat(10_000)}`,
  file_path: `${markup}/${"deep/".repeat(200)}`,
  display_name: markup,
  message: markup,
  html_url: `javascript:${script}`,
  web_url: `JaVaScRiPt:${script}`,
  url: `javascript:${script}`,
  documentation_url: `javascript:${script}`,
  avatar_url: "https://evil.example/pixel.png",
};

/** The same answer, with hostile text wherever somebody else's text can be. */
function poison(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, typeof each === "string" ? (hostile[key] ?? each) : poison(each)]),
  );
}

/** Opens a page whose API is a sandbox that answers with hostile texts. */
async function openHostile(path: string, width: number): Promise<OpenPage> {
  const sandbox = createSandbox({ limits: "none" });
  const token = sandbox.token("defunkt");
  const target = { kind: "mock", baseUrl: `${test.console.url}/mock` } as const;
  const opened = await test.open("/none.txt", { target, viewport: { width, height: 800 } });
  await opened.page.route("**/mock/**", async (route: Route) => {
    const request = route.request();
    const url = `https://api.github.com${new URL(request.url()).pathname.replace("/mock", "")}`;
    const response = await sandbox.fetch(url, {
      method: request.method(),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(request.postData() !== null && { body: request.postData() }),
    });
    const text = await response.text();
    await route.fulfill({
      status: response.status,
      contentType: "application/json",
      body: text === "" ? "" : JSON.stringify(poison(JSON.parse(text))),
    });
  });
  await opened.page.goto(`${test.console.url}${path}`);
  return opened;
}

const call = encodePermalink({
  operation: "copilot-spaces/update-for-org",
  input: {
    path: { org: "octo-org", space_number: 3 },
    body: { name: markup, description: hostile["description"] ?? "" },
  },
});

/** Pages that show what somebody else has written, and how much of it there is to be seen. */
const views: readonly {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { name: "a list", path: "/spaces/orgs/octo-org" },
  { name: "a space", path: "/spaces/orgs/octo-org/3" },
  {
    name: "a deletion",
    path: "/spaces/orgs/octo-org/3",
    act: (page) => page.getByRole("button", { name: "Delete" }).click(),
  },
  {
    name: "an outcome",
    path: "/spaces/orgs/octo-org/3",
    act: (page) =>
      page
        .getByRole("button", { name: /^Remove .*(img|Repo|#)/ })
        .first()
        .click(),
  },
  { name: "the sources of a form", path: "/spaces/orgs/octo-org/3/edit?step=sources" },
  { name: "the instructions of a form", path: "/spaces/orgs/octo-org/3/edit?step=instructions" },
  { name: "an error", path: "/spaces/orgs/octo-org/999" },
  { name: "an answer", path: call, act: (page) => page.getByRole("button", { name: "Test request" }).click() },
  {
    name: "the requests",
    path: "/spaces/orgs/octo-org/3",
    async act(page) {
      await page.getByRole("button", { name: "Show requests" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /copilot-spaces\/3(?!\/)/ })
        .first()
        .click();
      await page.getByText("Headers and body").click();
    },
  },
  {
    name: "a codespace",
    path: "/codespaces",
    async act(page) {
      await page.getByLabel("Pull request").fill("octocat/Hello-World#1");
      await page.keyboard.press("Enter");
    },
  },
];

it.each(views)("shows hostile text as text, and keeps its shape: $name", async ({ path, act }) => {
  for (const width of [1280, 320]) {
    const { page, problems } = await openHostile(path, width);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await act?.(page);
    const shown = page.locator("main, [role$=dialog], [aria-label=Outcome]").getByText("<img src=x").first();
    const field = page.locator("textarea, input").first();
    await shown.or(field).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(damage)).toEqual([]);
    expect(problems.filter((each) => !/status of 4\d\d/.test(each))).toEqual([]);
    await page.context().close();
  }
});

it.each([
  "/spaces/orgs/%3Cimg%20src=x%20onerror=document.documentElement.dataset.owned=1%3E",
  "/spaces/orgs/octo-org/%3Cscript%3E",
  `/explorer?operation=${encodeURIComponent(markup)}`,
  `/explorer?operation=copilot-spaces/get-for-org&path=${encodeURIComponent(`{"org":${JSON.stringify(markup)}}`)}`,
  "/explorer?operation=__proto__&path=%7B%22__proto__%22:1%7D&body=%7B",
  "/requests?id=%3Cimg%3E",
  `/spaces/orgs/octo-org/new?step=${encodeURIComponent(markup)}`,
])("takes nothing of its address for more than text: %s", async (path) => {
  const { page, problems } = await test.open(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(damage)).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

/** What hostile text has done to the page. */
function damage(): readonly string[] {
  const found: string[] = [];
  if (document.documentElement.dataset["owned"] !== undefined) found.push("it was run");
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide, in ${innerWidth}`);
  for (const each of document.querySelectorAll("a[href], img, iframe, object, embed, form[action]")) {
    const isPlain = each instanceof HTMLAnchorElement && /^https?:$/.test(each.protocol);
    if (!isPlain) found.push(`there is ${each.outerHTML.slice(0, 100)}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.includes("\u202e") !== true) continue;
    // Up to a block, where the direction ends, or to what keeps it to itself.
    let element = node.parentElement;
    while (element !== null) {
      const { display, unicodeBidi } = getComputedStyle(element);
      if (/isolate|plaintext/.test(unicodeBidi) || element.matches("option, title, textarea")) break;
      if (display !== "inline") {
        if (element.textContent !== node.textContent)
          found.push(`it turns what is beside it: ${element.outerHTML.slice(0, 80)}`);
        break;
      }
      element = element.parentElement;
    }
  }
  return found;
}
