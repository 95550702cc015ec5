import Link from '@docusaurus/Link';
import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';
import styles from './ComparisonTable.module.css';
import StatusMark from '../project/StatusMark.tsx';
import {RESOURCE_WORD, STATUS_WORD} from '../../knowledge/words.ts';

/** The facts of a category's projects side by side, those of a subcategory as a group of rows. */
export default function ComparisonTable({category}: {readonly category: CategoryView}) {
  return (
    <section className={styles.comparison}>
      <h2 id="side-by-side">Side by side</h2>
      {/* Wider than a phone: it scrolls, which a keyboard can do only where it can stop. */}
      <div className={styles.scroller} role="region" aria-labelledby="side-by-side" tabIndex={0}>
        <table>
          <caption>
            <span>
              {`What is known of the projects in ${category.label}. A dash stands for what no source says.`}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Status</th>
              <th scope="col">Chain</th>
              <th scope="col">Token</th>
              <th scope="col">Provides</th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          {category.projects.length > 0 && <Rows projects={category.projects} />}
          {category.children.map((child) => (
            <Rows key={child.permalink} projects={child.projects} name={child.label} />
          ))}
        </table>
      </div>
    </section>
  );
}

interface RowsProps {
  readonly projects: readonly ProjectCardView[];
  readonly name?: string;
}

function Rows({projects, name}: RowsProps) {
  return (
    <tbody>
      {name !== undefined && (
        <tr>
          <th className={styles.group} scope="rowgroup" colSpan={6}>
            <span>{name}</span>
          </th>
        </tr>
      )}
      {projects.map(({label, permalink, status, chains, token, resources, founded}) => (
        <tr key={permalink}>
          <th scope="row">
            <Link to={permalink}>{label}</Link>
          </th>
          <td>
            {status ? (
              <span className={styles.status}>
                <StatusMark status={status} silent />
                {STATUS_WORD[status]}
              </span>
            ) : (
              <Unknown />
            )}
          </td>
          <td>{chains.join(', ') || <Unknown />}</td>
          <td>{token ?? <Unknown />}</td>
          <td>{resources.map((resource) => RESOURCE_WORD[resource]).join(', ') || <Unknown />}</td>
          <td>{founded ?? <Unknown />}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Unknown() {
  return (
    <span className={styles.unknown}>
      <span aria-hidden="true">–</span>
      <span className="spoken" data-spoken>
        not known
      </span>
    </span>
  );
}
