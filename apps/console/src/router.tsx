import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Frame } from "./app/frame.tsx";
import { parseSearch, stringifySearch } from "./app/plain-search.ts";
import { readExplorerSearch } from "./explorer/call/explorer-search.ts";

import { NotFound } from "./failure/not-found.tsx";
import { PageFailure } from "./failure/page-failure.tsx";

const rootRoute = createRootRoute({ component: Frame });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/spaces" });
  },
});

const spacesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/spaces",
  component: lazyRouteComponent(() => import("./spaces/spaces-page.tsx"), "SpacesPage"),
});

const explorerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/explorer",
  validateSearch: readExplorerSearch,
  component: lazyRouteComponent(() => import("./explorer/explorer-page.tsx"), "ExplorerPage"),
});

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/requests",
  component: lazyRouteComponent(() => import("./requests/requests-page.tsx"), "RequestsPage"),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, spacesRoute, explorerRoute, requestsRoute]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
