import {parse, type ChildNode, type Container} from 'postcss';

/** A style sheet in two: what screens need, and what is only for paper. */
export interface SheetParts {
  readonly screen: string;
  /** With the custom properties of the whole sheet, since a page has only those that its own rules ask for. */
  readonly paper: string;
}

/** Splits a style sheet. Print rules then come after all others, so they win where they are as strong. */
export function splitSheet(sheet: string): SheetParts {
  const screen = parse(sheet);
  const paper = screen.clone();
  keepScreen(screen);
  keepPaper(paper);
  return {screen: screen.toString(), paper: paper.toString()};
}

function keepScreen(container: Container): void {
  container.walkAtRules((node) => {
    if (isPaper(node)) node.remove();
  });
}

function keepPaper(container: Container): void {
  container.each((node) => {
    if (node.type === 'atrule' && (isPaper(node) || !node.nodes)) return;
    if (node.type === 'decl') {
      if (!node.prop.startsWith('--')) node.remove();
    } else if ('nodes' in node && node.nodes) {
      keepPaper(node);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

function isPaper(node: ChildNode): boolean {
  if (node.type !== 'atrule') return false;
  return node.name === 'page' || (node.name === 'media' && node.params === 'print');
}
