import {load} from 'cheerio/slim';
import {isTag, type AnyNode, type Element} from 'domhandler';

/**
 * Elements of a page that a style sheet can tell apart only by counting siblings: their names are the same, and so are
 * those of their ancestors. A page of a thousand elements has some two hundred shapes.
 */
export interface Shape {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
  /** Names, and what is asked of values where it is so. */
  readonly attributes: ReadonlySet<string>;
  /** None for the root. */
  readonly parent: Shape | undefined;
  readonly children: readonly Shape[];
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

/** The shapes of all elements on a page, and those of each name, written as in selectors: `p`, `#id`, `.class`. */
export interface PageShapes {
  readonly all: readonly Shape[];
  readonly named: ReadonlyMap<string, readonly Shape[]>;
}

export function pageShapes(html: string, asked: AskedNames): PageShapes {
  const shapes: Shape[] = [];
  const add = (siblings: readonly AnyNode[], parent?: GrowingShape) => {
    for (const element of siblings) {
      if (!isTag(element)) continue;
      const names = namesOf(element, asked);
      const key = keyOf(names);
      const known = parent?.byKey.get(key);
      const shape: GrowingShape = known ?? {...names, parent, children: [], byKey: new Map()};
      if (!known) {
        shapes.push(shape);
        parent?.children.push(shape);
        parent?.byKey.set(key, shape);
      }
      add(element.children, shape);
    }
  };
  // Code would take longest to read.
  add(load(withoutCode(html)).root().contents().toArray());
  return {all: shapes, named: byName(shapes)};
}

/** Empties the scripts and style sheets on a page. */
export function withoutCode(html: string): string {
  return html.replace(/(<(?:script|style)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style)>)/gi, '$1');
}

function byName(shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const named = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const {tag, id, classes, attributes} = shape;
    for (const name of [tag, `#${id}`, ...[...classes].map((word) => `.${word}`), ...attributes]) {
      const others = named.get(name);
      if (others) others.push(shape);
      else named.set(name, [shape]);
    }
  }
  return named;
}

interface GrowingShape extends Shape {
  readonly children: Shape[];
  readonly byKey: Map<string, GrowingShape>;
}

type ShapeNames = Pick<Shape, 'tag' | 'id' | 'classes' | 'attributes'>;

function namesOf({name, attribs}: Element, asked: AskedNames): ShapeNames {
  const {class: words = '', id} = attribs;
  return {
    tag: name,
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

function keyOf({tag, id, classes, attributes}: ShapeNames): string {
  return JSON.stringify([tag, id, [...classes], [...attributes]]);
}
