import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Frame } from "./app/frame.tsx";
import { PagePending } from "./app/page-pending.tsx";
import { parseSearch, stringifySearch } from "./app/plain-search.ts";
import { readExplorerSearch } from "./explorer/call/explorer-search.ts";
import { NotFound } from "./failure/not-found.tsx";
import { PageFailure } from "./failure/page-failure.tsx";
import { readRequestsSearch } from "./requests/read-requests-search.ts";
import { readFormSearch } from "./spaces/form/check-draft.ts";

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
  component: lazyRouteComponent(() => import("./spaces/spaces-home-page.tsx"), "SpacesHomePage"),
});

const SpacesPage = lazyRouteComponent(() => import("./spaces/list/spaces-page.tsx"), "SpacesPage");
const NewSpacePage = lazyRouteComponent(() => import("./spaces/form/new-space-page.tsx"), "NewSpacePage");
const SpacePage = lazyRouteComponent(() => import("./spaces/page/space-page.tsx"), "SpacePage");
const EditSpacePage = lazyRouteComponent(() => import("./spaces/form/edit-space-page.tsx"), "EditSpacePage");

const getParentRoute = () => rootRoute;
const ownerRoutes = [
  createRoute({ getParentRoute, path: "/spaces/orgs/$org", component: SpacesPage }),
  createRoute({ getParentRoute, path: "/spaces/users/$username", component: SpacesPage }),
  createRoute({
    getParentRoute,
    path: "/spaces/orgs/$org/new",
    validateSearch: readFormSearch,
    component: NewSpacePage,
  }),
  createRoute({
    getParentRoute,
    path: "/spaces/users/$username/new",
    validateSearch: readFormSearch,
    component: NewSpacePage,
  }),
  createRoute({ getParentRoute, path: "/spaces/orgs/$org/$space_number", component: SpacePage }),
  createRoute({ getParentRoute, path: "/spaces/users/$username/$space_number", component: SpacePage }),
  createRoute({
    getParentRoute,
    path: "/spaces/orgs/$org/$space_number/edit",
    validateSearch: readFormSearch,
    component: EditSpacePage,
  }),
  createRoute({
    getParentRoute,
    path: "/spaces/users/$username/$space_number/edit",
    validateSearch: readFormSearch,
    component: EditSpacePage,
  }),
] as const;

const codespacesRoute = createRoute({
  getParentRoute,
  path: "/codespaces",
  component: lazyRouteComponent(() => import("./codespaces/codespaces-page.tsx"), "CodespacesPage"),
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
  validateSearch: readRequestsSearch,
  component: lazyRouteComponent(() => import("./requests/requests-page.tsx"), "RequestsPage"),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    spacesRoute,
    ...ownerRoutes,
    codespacesRoute,
    explorerRoute,
    requestsRoute,
  ]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
