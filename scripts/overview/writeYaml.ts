import {Document, isSeq, visit} from 'yaml';

export type YamlData = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * Writes the keys of front matter, the same to readers of YAML 1.1, as Docusaurus is one, and 1.2. Keys without a
 * value or with an empty list are left out; lists stand on one line.
 */
export function writeYaml(data: YamlData): string {
  const present = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  if (present.length === 0) return '';
  const document = new Document(Object.fromEntries(present), {compat: 'yaml-1.1'});
  visit(document, {
    Seq(_, node) {
      if (isSeq(node)) node.flow = true;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}
