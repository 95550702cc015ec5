import {groupBy, oncePer} from '../../knowledge/oncePer.ts';

/** A route as Docusaurus generates it, as far as it is used here. */
export interface Route {
  readonly path: string;
  readonly exact?: boolean;
  readonly key?: string | number;
  readonly routes?: readonly Route[];
}

interface Index {
  /** Places of the routes that match a single address, by that address. */
  readonly ofOne: ReadonlyMap<string, readonly number[]>;
  /** Places of the routes that may match many, such as those with others below them. */
  readonly ofMany: readonly number[];
}

/**
 * Leaves of all routes those that may match an address, in their order, and does so below each of them. Whether one of them
 * does is for the router to say.
 *
 * The router asks one route after another, a dozen times on each page: the time to render all pages would grow with the
 * square of their number.
 *
 * @param pathname path of the address, with a leading slash
 * @returns routes whose `key` is their place among all, by which React knows them again.
 */
export function routesAt<Of extends Route>(routes: readonly Of[], pathname: string): readonly Of[] {
  const {ofOne, ofMany} = indexOf(routes);
  const places = [...(ofOne.get(addressOf(pathname)) ?? []), ...ofMany].sort((a, b) => a - b);
  return places.flatMap((place) => {
    const route = routes[place];
    if (!route) return [];
    const below = route.routes && {routes: routesAt(route.routes, pathname)};
    return [{key: place, ...route, ...below}];
  });
}

const indexOf = oncePer((routes: readonly Route[]): Index => {
  const places = [...routes.keys()];
  const isOfOne = (place: number) => {
    const {path = '', exact = false} = routes[place] ?? {};
    // What else path-to-regexp 1.x reads as a pattern.
    return exact && !/[\\:(*]/.test(path);
  };
  return {
    ofOne: groupBy(places.filter(isOfOne), (place) => [addressOf(routes[place]?.path ?? '')]),
    ofMany: places.filter((place) => !isOfOne(place)),
  };
});

/** The same for all addresses that the router may take for one: it ignores case and, at the end, a slash. */
function addressOf(path: string): string {
  return path.replace(/\/$/, '').toUpperCase();
}
