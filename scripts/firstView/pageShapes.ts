import {load} from 'cheerio/slim';
import {isTag, type AnyNode, type Element} from 'domhandler';
import {groupBy} from '../../src/knowledge/oncePer.ts';

/**
 * Elements that a style sheet can tell apart only by what stands around or below them: their names are the same, and so
 * are those of their ancestors. A page of a thousand elements has some two hundred shapes, most of which other pages have
 * too: then they are the same object.
 */
export interface Shape {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
  /** Names, and what is asked of values where it is so. */
  readonly attributes: ReadonlySet<string>;
  /** None for the root. */
  readonly parent: Shape | undefined;
}

/** What a style sheet asks for. */
export interface AskedNames {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Other attributes, with what is asked of their values; for most nothing. */
  readonly attributes: ReadonlyMap<string, readonly AskedValue[]>;
}

/** What is asked of the value of an attribute: as selectors write it, and the test. */
export interface AskedValue {
  readonly text: string;
  readonly test: (value: string) => boolean;
}

/** The shapes of all elements on a page. */
export interface PageShapes {
  readonly all: readonly Shape[];
  /** Those of each name, written as in selectors: `p`, `#id`, `.class`. */
  readonly named: ReadonlyMap<string, readonly Shape[]>;
  /** Those of the elements below an element, on this page. */
  readonly below: ReadonlyMap<Shape, readonly Shape[]>;
}

/** Makes a function that reads the shapes of pages. */
export function shapesReader(asked: AskedNames): (html: string) => PageShapes {
  const namesOn = namesReader(asked);
  const shapes = new Map<Shape | undefined, Map<ShapeNames, Shape>>();
  const shapeOf = (names: ShapeNames, parent: Shape | undefined): Shape => {
    const siblings = shapes.get(parent) ?? new Map<ShapeNames, Shape>();
    const shape = siblings.get(names) ?? {...names, parent};
    shapes.set(parent, siblings.set(names, shape));
    return shape;
  };
  return (html) => {
    const all = new Set<Shape>();
    const add = (siblings: readonly AnyNode[], parent?: Shape) => {
      for (const element of siblings) {
        if (!isTag(element)) continue;
        const shape = shapeOf(namesOn(element), parent);
        all.add(shape);
        add(element.children, shape);
      }
    };
    // Code would take longest to read.
    add(load(withoutCode(html)).root().contents().toArray());
    return {
      all: [...all],
      named: groupBy([...all], namesInSelectors),
      below: groupBy([...all], ({parent}) => (parent ? [parent] : [])),
    };
  };
}

/** The names of a shape as selectors write them. */
export function namesInSelectors({tag, id, classes, attributes}: Shape): readonly string[] {
  return [tag, `#${id}`, ...[...classes].map((word) => `.${word}`), ...attributes];
}

/** Empties the scripts and style sheets on a page. */
export function withoutCode(html: string): string {
  return html.replace(/(<(?:script|style)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style)>)/gi, '$1');
}

type ShapeNames = Omit<Shape, 'parent'>;

/** Makes a function that reads what is asked for of elements, and gives equal ones the same object. */
function namesReader(asked: AskedNames): (element: Element) => ShapeNames {
  const known = new Map<string, ShapeNames>();
  // Most elements are written as one before.
  const asWritten = new Map<string, ShapeNames>();
  return ({name, attribs}) => {
    const {class: words = '', id = ''} = attribs;
    let source = `${name} ${words}`;
    if (asked.ids.has(id)) source += `#${id}`;
    for (const attribute of Object.keys(attribs))
      if (asked.attributes.has(attribute)) source += `\n${attribute}=${attribs[attribute]}`;
    const names = asWritten.get(source) ?? sameAs(known, namesOf(name, attribs, asked));
    asWritten.set(source, names);
    return names;
  };
}

function namesOf(tag: string, attribs: Element['attribs'], asked: AskedNames): ShapeNames {
  const {class: words = '', id} = attribs;
  return {
    tag,
    id: id !== undefined && asked.ids.has(id) ? id : undefined,
    classes: new Set(words.split(/\s+/).filter((word) => asked.classes.has(word))),
    attributes: new Set(
      Object.entries(attribs).flatMap(([attribute, value]) => {
        const values = asked.attributes.get(attribute);
        if (!values) return [];
        return [attribute, ...values.filter(({test}) => test(value)).map(({text}) => text)];
      }),
    ),
  };
}

function sameAs(known: Map<string, ShapeNames>, names: ShapeNames): ShapeNames {
  const {tag, id, classes, attributes} = names;
  const key = JSON.stringify([tag, id, [...classes], [...attributes]]);
  const same = known.get(key) ?? names;
  known.set(key, same);
  return same;
}
