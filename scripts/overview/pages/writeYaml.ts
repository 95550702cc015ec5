import {Document, isSeq, visit} from 'yaml';
import {oncePerName} from '../../../src/knowledge/oncePer.ts';
import {isPlainItem, isPlainScalar, type PlainValue} from '../../../src/knowledge/plainYaml.ts';

export type YamlData = Readonly<Record<string, PlainValue | undefined>>;

/**
 * Writes keys of front matter so that YAML 1.1, which Docusaurus reads, and YAML 1.2 read them the same. Keys without a
 * value or with an empty list are left out. Lists are written on one line.
 */
export function writeYaml(data: YamlData): string {
  return Object.entries(data)
    .map(([key, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? ''
        : writeValue(key, value),
    )
    .join('');
}

function writeValue(key: string, value: PlainValue): string {
  if (typeof value === 'number' || (typeof value === 'string' && isPlainScalar(value))) {
    return `${key}: ${value}\n`;
  }
  if (typeof value !== 'string' && value.every(isPlainItem)) {
    return `${key}: [${value.join(', ')}]\n`;
  }
  return writeByLibrary(JSON.stringify([key, value]));
}

/** Titles and descriptions are written again whenever a run plans again. */
const writeByLibrary = oncePerName((json) => {
  const [key, value]: [string, PlainValue] = JSON.parse(json);
  const document = new Document({[key]: value}, {compat: 'yaml-1.1'});
  visit(document, {
    Seq(_, node) {
      if (isSeq(node)) node.flow = true;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
});
