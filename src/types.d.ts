/** Written at build by the plugin in `src/plugins/knowledge/`. */
declare module '@generated/knowledge/default/atlas.json' {
  const atlas: import('./knowledge/views.ts').AtlasView;
  export default atlas;
}

/** Written at build by the plugin in `src/plugins/data/`. */
declare module '@generated/data/default/manual.json' {
  const manual: import('./data/manual.ts').Manual;
  export default manual;
}

declare module '@generated/knowledge/default/glossary.json' {
  const glossary: readonly import('./knowledge/views.ts').TermView[];
  export default glossary;
}

/** Written at build by the plugin in `src/plugins/download/`. */
declare module '@generated/download/default/download.json' {
  const download: import('./plugins/download/plugin.ts').Download | null;
  export default download;
}

/** Parts of Docusaurus' client that our own entry to it needs; they have no types. */
declare module '@docusaurus/core/lib/client/App' {
  export default function App(): import('react').ReactNode;
}

declare module '@docusaurus/core/lib/client/preload' {
  export default function preload(pathname: string): Promise<unknown>;
}

/** Set by the bundler: the address that scripts and styles are fetched from. */
declare const __webpack_public_path__: string;
