/*
 * A rule of our own for Oxlint: what sorts or writes by the customs of a language names that language. Readers, and those
 * who build, have other languages than the site.
 */

const MESSAGE = 'Name the language: otherwise it is that of the machine.';

const namedLanguage = {
  create(context) {
    return {
      CallExpression(node) {
        const {callee, arguments: args} = node;
        const name = callee.type === 'MemberExpression' ? callee.property.name : undefined;
        const isUnnamed =
          name === 'localeCompare'
            ? args.length === 1
            : /^toLocale/.test(name) && args.length === 0;
        if (isUnnamed) context.report({node, message: MESSAGE});
      },
    };
  },
};

export default {meta: {name: 'atlas'}, rules: {'named-language': namedLanguage}};
