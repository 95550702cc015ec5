import type {ImportDeclaration, Program, VariableDeclaration} from 'estree';

/**
 * Has the module of a page call the functions that make elements by a name of its own.
 *
 * The bundler keeps a record of a kilobyte for each place that uses what a module imports, and a page makes some hundred
 * elements. It also spells each of them `(0, module.jsx)`, where a name can be a single letter.
 */
export default function recmaLocalJsx() {
  return (program: Program): void => {
    program.body = program.body.flatMap((statement) =>
      statement.type === 'ImportDeclaration' && isJsxRuntime(statement)
        ? withLocalNames(statement)
        : [statement],
    );
  };
}

function isJsxRuntime({source}: ImportDeclaration): boolean {
  return typeof source.value === 'string' && /\/jsx-(?:dev-)?runtime$/.test(source.value);
}

/** Makes `import {jsx as imported_jsx}` and `const _jsx = imported_jsx` of `import {jsx as _jsx}`. */
function withLocalNames(
  declaration: ImportDeclaration,
): readonly [ImportDeclaration, VariableDeclaration] {
  const renamed = declaration.specifiers.map((specifier) => ({
    specifier: {
      ...specifier,
      local: {type: 'Identifier' as const, name: `imported${specifier.local.name}`},
    },
    local: specifier.local,
  }));
  return [
    {...declaration, specifiers: renamed.map(({specifier}) => specifier)},
    {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: renamed.map(({specifier, local}) => ({
        type: 'VariableDeclarator',
        id: local,
        init: specifier.local,
      })),
    },
  ];
}
