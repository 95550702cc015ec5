/**
 * Which part of the house may import which: arrows point one way, and none leads back.
 *
 * ARCHITECTURE.md draws them; `npm run lint` checks them, imports of types included.
 */

/** What is only run to prove or to measure something. */
const TESTS =
  '\\.(?:test|spec|fixture)\\.tsx?$|^tests/|^scripts/overview/tests/|^scripts/(?:gate|bench|screenshots)[/.A-Z]';

/** Nothing but `allowed` of ours may be imported from a folder. */
function layer(from, allowed) {
  return {
    name: `${from}-imports-only-${allowed.map((folder) => folder.replace('src/', '')).join('-') || 'itself'}`,
    severity: 'error',
    from: {path: `^${from}/`, pathNot: TESTS},
    to: {
      path: '^(?:src|scripts|tests)/',
      pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
    },
  };
}

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Give what both sides need a file of its own.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    layer('src/knowledge', []),
    layer('src/kept', []),
    layer('src/guard', ['src/knowledge']),
    layer('src/field', ['src/knowledge']),
    layer('src/data', ['src/knowledge', 'src/field']),
    layer('src/search', ['src/knowledge']),
    layer('src/installed', []),
    layer('src/firstView', ['src/installed']),
    layer('src/folder', ['src/knowledge', 'src/search']),
    layer('src/config', ['src/knowledge']),
    layer('src/components', [
      'src/knowledge',
      'src/field',
      'src/data',
      'src/search',
      'src/installed',
    ]),
    layer('src/plugins', [
      'src/kept',
      'src/knowledge',
      'src/field',
      'src/guard',
      'src/data',
      'src/search',
    ]),
    layer('src/theme', [
      'src/components',
      'src/knowledge',
      'src/field',
      'src/data',
      'src/search',
      'src/installed',
    ]),
    layer('src/pages', ['src/components', 'src/knowledge', 'src/field', 'src/data', 'src/search']),
    layer('scripts', [
      'src/kept',
      'src/knowledge',
      'src/field',
      'src/guard',
      'src/data',
      'src/search',
      'src/installed',
      'src/firstView',
    ]),
    {
      name: 'production-needs-no-test',
      comment: 'What only tests need lies in *.fixture.ts.',
      severity: 'error',
      from: {path: '^(?:src|scripts)/', pathNot: TESTS},
      to: {path: TESTS},
    },
    {
      name: 'production-needs-no-dev-dependency',
      severity: 'error',
      from: {path: '^(?:src|scripts)/', pathNot: TESTS},
      to: {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm']},
    },
    {
      name: 'declare-what-you-import',
      comment: 'Add the package to package.json: another manager than npm would not find it.',
      severity: 'error',
      from: {},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional']},
    },
    {
      name: 'import-what-exists',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(?:@theme|@theme-original|@theme-init|@generated|@docusaurus)/|\\.css$',
      },
    },
  ],
  options: {
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.d.ts', '.css', '.json'],
    },
  },
};
