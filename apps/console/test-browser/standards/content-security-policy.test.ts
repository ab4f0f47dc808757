import type { Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleTest, openConsole } from "../open-console.ts";

let test: ConsoleTest;

beforeAll(async () => {
  test = await openConsole();
});

afterAll(() => test?.[Symbol.asyncDispose]());

const header = "content-security-policy";
const isRefused = (problem: string) => problem.includes("violates the following Content Security Policy directive");

it("is sent with the page, and says what other headers can", async () => {
  const response = await fetch(`${test.console.url}/spaces`, { headers: { accept: "text/html" } });
  const policy = response.headers.get(header) ?? "";
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  // A page on a host that sends no headers has the same, but for what only a header can say.
  const [, content = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
  expect(`${content.replaceAll("&#39;", "'")}; frame-ancestors 'none'`).toBe(policy);
});

// That no page and no state needs what is refused is seen in accessibility.test.ts: a refusal is a problem there.

it("takes the style sheet of the live region, without which announcements stand in the page", async () => {
  const { page, problems } = await test.open("/");
  await page.getByRole("link", { name: "Learning Space" }).waitFor();
  // Primer has one as soon as a component of its own announces something.
  const height = await page.evaluate(() => {
    const region = document.createElement("live-region");
    region.shadowRoot?.querySelector("#polite")?.append("Announced");
    document.body.append(region);
    return region.getBoundingClientRect().height;
  });
  expect(height).toBe(1);
  expect(problems).toEqual([]);
});

const planted = `<script>document.documentElement.dataset.owned = "1"</script>
  <img src="/none.png" onerror="document.documentElement.dataset.owned = 1"><b style="color: red">b</b><style>b { color: red }</style>`;

it.each(["its header", "its meta element"])("refuses what was planted in the page, by %s alone", async (by) => {
  const context = await test.browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  await page.route("**/requests", (route) => plant(route, by));
  await page.goto(`${test.console.url}/requests`);
  await page.getByText("No request has been made yet.").waitFor();
  expect(await page.locator("html").getAttribute("data-owned")).toBeNull();
  expect(await page.locator("b").evaluate((each) => getComputedStyle(each).color)).not.toBe("rgb(255, 0, 0)");
  // The script, the handler, the attribute and the sheet.
  expect(problems.filter(isRefused)).toHaveLength(4);
  await context.close();
});

async function plant(route: Route, by: string): Promise<void> {
  const response = await route.fetch();
  const { [header]: policy = "", ...headers } = response.headers();
  const html = (await response.text()).replace("</body>", `${planted}</body>`);
  const body = by === "its header" ? html.replace(/<meta http-equiv[^>]*>/, "") : html;
  await route.fulfill({ response, body, headers: by === "its header" ? { ...headers, [header]: policy } : headers });
}

it("lets requests go to targets and nowhere else, and runs no text as a script", async () => {
  const { page } = await test.open("/requests");
  const reach = (url: string) =>
    page.evaluate(async (address) => {
      let refused = false;
      document.addEventListener("securitypolicyviolation", () => {
        refused = true;
      });
      await fetch(address, { mode: "no-cors" }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve));
      return refused ? "refused" : "asked";
    }, url);
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  for (const url of ["https://api.github.com/", "https://api.octo.ghe.com/", "http://localhost:1/"]) {
    expect(await reach(url), url).toBe("asked");
  }
  for (const url of ["https://evil.example/", "http://api.github.com:81/", "https://ghe.com.evil.example/"]) {
    expect(await reach(url), url).toBe("refused");
    await page.reload();
  }
  // What a test evaluates may run text; a timer of the page, as a script of its own, may not.
  await page.evaluate(() => {
    setTimeout(() => {
      try {
        document.body.id = `${new Function("return 'ran'")()}`;
      } catch {
        document.body.id = "refused";
      }
    });
  });
  await page.waitForFunction(() => document.body.id !== "");
  expect(await page.locator("body").getAttribute("id")).toBe("refused");
});
