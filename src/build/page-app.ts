import { pathToFileURL } from 'node:url';
import { SITE_FILES_ROUTE, type CodeBundle } from './bundle-code.ts';

/** A page of the site: where it stands, and what it shows. */
export interface ListedPage {
  /** File in the site’s folder: `orang/kim-jong-un/index.html`. */
  file: string;
  route: Route;
  /** Path from the site’s base, with a slash at both ends. */
  pathname: string;
  /** Makes what the page shows; undefined for a page that does not say so, and is made in every build. */
  view: (() => unknown) | undefined;
  /** What its route says of a page without a view. */
  props: object;
}

interface Route {
  route: string;
  component: string;
  pathname?: string;
  prerender: boolean;
  type: string;
}

/** What makes all that is no page. */
type SiteFilesModule = typeof import('../site-files.ts');

type Params = Record<string, string | undefined>;

interface RouteModule {
  getStaticPaths?: () => Promise<{ params: Params; props?: { readonly view?: unknown } }[]>;
}

/** What Astro’s app of the pages has, of what is used here. */
interface App {
  manifest: { base: string; site?: string; routes: { routeData: Route }[] };
  routeCache: { get(route: Route): unknown; set(route: Route, entry: unknown): void };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: Route): Promise<object>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** Astro’s own app, as its bundle of this site’s code has it: lists the pages, and makes one from its view. */
export interface PageApp {
  /** The site’s other files, made by the same copy of the code as its pages. */
  siteFiles: SiteFilesModule;
  list(): Promise<ListedPage[]>;
  /** @param view what the page shows, if it has a view */
  render(page: ListedPage, view?: unknown): Promise<Uint8Array>;
}

/** Opened once: the app keeps what it is told of its routes. */
const opened = new Map<string, Promise<PageApp>>();

export function openPageApp(bundle: CodeBundle): Promise<PageApp> {
  const app = opened.get(bundle.entry) ?? open(bundle);
  opened.set(bundle.entry, app);
  return app;
}

async function open({ entry, styles }: CodeBundle): Promise<PageApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: report } } } });
  const siteFiles = app.manifest.routes.find(({ routeData }) => routeData.route === SITE_FILES_ROUTE);
  if (!siteFiles) throw new Error(`${entry}: the bundle does not have the site’s files`);
  return new BundledApp(app, (await app.getComponentByRoute(siteFiles.routeData)) as SiteFilesModule);
}

class BundledApp implements PageApp {
  readonly siteFiles: SiteFilesModule;
  readonly #app: App;
  /** Address of the home page. */
  readonly #home: string;
  /** What each route shows in the page that is made now. */
  readonly #asked = new Map<Route, { props: object }>();

  constructor(app: App, siteFiles: SiteFilesModule) {
    const { base, site } = app.manifest;
    this.siteFiles = siteFiles;
    this.#app = app;
    this.#home = `${new URL(site ?? 'http://localhost').origin}${base.replace(/\/?$/, '/')}`;
  }

  async list(): Promise<ListedPage[]> {
    const pages: ListedPage[] = [];
    const taken = new Map<string, string>();
    for (const { routeData: route } of this.#app.manifest.routes) {
      if (!route.prerender || route.type !== 'page') continue;
      for (const page of await this.#pagesOf(route)) {
        const other = taken.get(page.file);
        if (other !== undefined) throw new Error(`${page.file}: both ${other} and ${route.component} make this page`);
        taken.set(page.file, route.component);
        pages.push(page);
      }
    }
    return pages;
  }

  async render(page: ListedPage, view?: unknown): Promise<Uint8Array> {
    const { route, pathname } = page;
    if (route.pathname === undefined) await this.#ask(route, page.view ? { view } : page.props);
    const request = new Request(`${this.#home}${pathname.slice(1)}`);
    const response = await this.#app.render(request, { routeData: route });
    if (!response.ok && pathname !== '/404/') throw new Error(`${pathname}: ${response.status}`);
    return response.bytes();
  }

  async #pagesOf(route: Route): Promise<ListedPage[]> {
    if (route.pathname !== undefined) {
      const pathname = route.pathname.replace(/\/?$/, '/');
      return [{ route, pathname, file: fileOf(pathname), view: undefined, props: {} }];
    }
    const { getStaticPaths } = (await this.#app.getComponentByRoute(route)) as RouteModule;
    const items = (await getStaticPaths?.()) ?? [];
    return items.map(({ params, props }) => {
      const pathname = filledIn(route.route, params);
      const view = props && 'view' in props ? () => props.view : undefined;
      return { route, pathname, file: fileOf(pathname), view, props: props ?? {} };
    });
  }

  /** Astro looks up what `getStaticPaths` said of a page; here it finds what is to be shown now. */
  async #ask(route: Route, props: object): Promise<void> {
    const known = this.#asked.get(route);
    if (known) {
      known.props = props;
      return;
    }
    const fresh = { props };
    this.#asked.set(route, fresh);
    const mod = await this.#app.getComponentByRoute(route);
    this.#app.routeCache.set(route, { mod, staticPaths: { keyed: { get: () => fresh } } });
  }
}

/** Path of a page: `/orang/[id]` with the id, and a slash at its end. */
function filledIn(route: string, params: Params): string {
  const path = route.replace(/\/?\[(\.\.\.)?(\w+)\]/g, (_match, _rest, name: string) => {
    const value = params[name];
    return value === undefined ? '' : `/${value}`;
  });
  return `${path}/`;
}

function fileOf(pathname: string): string {
  return pathname === '/404/' ? '404.html' : `${pathname.slice(1)}index.html`;
}

/** Astro tells what went wrong in a page by its logger, and then throws. */
function report({ level, message }: { level: string; message: string }): void {
  if (level === 'error' || level === 'warn') process.stderr.write(`${message}\n`);
}
