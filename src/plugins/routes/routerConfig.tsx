// Replaces react-router-config 5 in the client of Docusaurus 3.10.
import type {ComponentType, ReactElement} from 'react';
import {matchPath, Route as RouteElement, Switch, useLocation, type match} from 'react-router-dom';
import {routesAt, type Route} from './routesAt.ts';

interface RenderedRoute extends Route {
  readonly component: ComponentType<object>;
  readonly strict?: boolean;
  readonly routes?: readonly RenderedRoute[];
}

interface MatchedRoute {
  readonly route: RenderedRoute;
  readonly match: match;
}

/** Finds the routes that match an address, from the outermost to the innermost. */
export function matchRoutes(
  routes: readonly RenderedRoute[],
  pathname: string,
): readonly MatchedRoute[] {
  for (const route of routesAt(routes, pathname)) {
    const found = matchPath(pathname, route);
    if (found) return [{route, match: found}, ...matchRoutes(route.routes ?? [], pathname)];
  }
  return [];
}

/** Renders the first route that matches the address of the page. */
export function renderRoutes(routes: readonly RenderedRoute[] | undefined): ReactElement | null {
  return routes ? <RouteHere routes={routes} /> : null;
}

function RouteHere({routes}: {readonly routes: readonly RenderedRoute[]}) {
  const {pathname} = useLocation();
  return (
    <Switch>
      {routesAt(routes, pathname).map((route) => {
        const {key, path, exact, strict, component: Component} = route;
        const render = (props: object) => <Component {...props} {...{route}} />;
        return <RouteElement key={key} {...{path, exact, strict, render}} />;
      })}
    </Switch>
  );
}
