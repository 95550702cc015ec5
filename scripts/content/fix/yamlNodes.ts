import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Scalar,
  type YAMLSeq,
} from 'yaml';
import {splitPage} from '../../../src/knowledge/frontMatter.ts';

/** The YAML of a file, with where its parts are in the file. */
export interface YamlPart {
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly start: number;
  readonly document: Document;
}

/** Takes the front matter of a page, or the whole of a YAML file. */
export function yamlIn(file: string, text: string): YamlPart {
  const {opening, yaml: head} = splitPage(text);
  const isData = file.endsWith('.yml');
  const yaml = isData ? text : head;
  const document = parseDocument(yaml, {prettyErrors: false, logLevel: 'silent'});
  return {yaml, start: isData ? 0 : opening.length, document};
}

type Path = readonly PropertyKey[];

/** The scalar at a path, if it is written plainly: no anchor, tag or text over several lines. */
export function scalarAt({document, yaml}: YamlPart, path: Path): Scalar | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && isPlain(node, yaml) ? node : undefined;
}

/** The key of a value, if it is written plainly. */
export function keyAt({document, yaml}: YamlPart, path: Path): Scalar | undefined {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(map)) return undefined;
  const key = map.items
    .map((pair) => pair.key)
    .find((each) => isScalar(each) && String(each.value) === String(path.at(-1)));
  return isScalar(key) && isPlain(key, yaml) ? key : undefined;
}

/** The list around an entry. */
export function listAround({document}: YamlPart, path: Path): YAMLSeq | undefined {
  const list = document.getIn(path.slice(0, -1), true);
  return isSeq(list) ? list : undefined;
}

function isPlain({anchor, tag, range}: Scalar, yaml: string): boolean {
  return (
    range != null &&
    anchor === undefined &&
    tag === undefined &&
    !/[\n|>]/.test(yaml.slice(range[0], range[1]))
  );
}
