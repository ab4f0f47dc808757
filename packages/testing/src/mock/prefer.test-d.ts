import { prefer } from "./prefer.ts";

prefer("GET /orgs/{org}/copilot-spaces", { code: 200, example: "spaces-of-org-page-2" });
prefer("GET /orgs/{org}/copilot-spaces", { code: 304 });

// @ts-expect-error -- no operation has this route
prefer("GET /orgs/{org}/copilot-space", { code: 200 });

// @ts-expect-error -- the operation does not declare this status
prefer("GET /orgs/{org}/copilot-spaces", { code: 418 });

// @ts-expect-error -- the name is misspelt
prefer("GET /orgs/{org}/copilot-spaces", { code: 200, example: "spaces-of-org-page-3" });

// @ts-expect-error -- the name is another status's
prefer("GET /orgs/{org}/copilot-spaces", { code: 404, example: "spaces-of-org" });

// @ts-expect-error -- the status has no examples
prefer("GET /orgs/{org}/copilot-spaces", { code: 304, example: "spaces-of-org" });
