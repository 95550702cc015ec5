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
