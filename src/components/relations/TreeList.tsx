import type {RelationBranch, RelationTree} from '../../field/relationTrees.ts';
import {relationLabel} from '../../knowledge/relationTypes.ts';
import {EdgeStub} from './EdgeLine.tsx';
import NameLabel from './NameLabel.tsx';
import styles from './TreeList.module.css';
import {monthWords} from './monthWords.ts';

/** Relations as trees of names, each with the line and the word of its relation to the name above it. */
export default function TreeList({trees}: {readonly trees: readonly RelationTree[]}) {
  return (
    <ul className={styles.trees}>
      {trees.map(({node, branches}) => (
        <li key={node.id} className={styles.tree}>
          <div className={styles.head}>
            <NameLabel node={node} />
          </div>
          <Branches above={node.id} branches={branches} />
        </li>
      ))}
    </ul>
  );
}

interface BranchesProps {
  /** The id of the name that they belong to. */
  readonly above: string;
  readonly branches: readonly RelationBranch[];
}

function Branches({above, branches}: BranchesProps) {
  return (
    <ul className={styles.branches}>
      {branches.map(({edge, node, branches: further}) => {
        const {type, isEnded, until} = edge;
        const inverse = edge.to === above;
        return (
          <li key={`${type} ${node.id}`}>
            <EdgeStub type={type} isEnded={isEnded} isInverse={inverse} />
            <span className={styles.named}>
              <NameLabel node={node} />
              <span className={styles.word}>
                {relationLabel({type, inverse})}
                {until !== undefined && `, until ${monthWords(until)}`}
              </span>
            </span>
            {further.length > 0 && <Branches above={node.id} branches={further} />}
          </li>
        );
      })}
    </ul>
  );
}
