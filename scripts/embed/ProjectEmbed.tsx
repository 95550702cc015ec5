import type {ReactNode} from 'react';
import {newestFirst} from '../../src/field/timeline.ts';
import {longDay, shortDate} from '../../src/knowledge/day.ts';
import {factLines, factsShownIn} from '../../src/knowledge/factLines.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {monogramOf} from '../../src/knowledge/monogram.ts';
import {homeOf, hueOf} from '../../src/knowledge/select.ts';
import SourceLink from './SourceLink.tsx';
import StatusWord from './StatusWord.tsx';

interface Props {
  readonly knowledge: KnowledgeBase;
  readonly project: Project;
  /** Address of its page, base path included. */
  readonly address: string;
}

/**
 * A project in an embed: what it is, the facts by which projects are compared, its newest event, and who says so.
 *
 * The embed of a comparison takes its rows from here, by `data-fact`. So all projects have the same rows.
 */
export default function ProjectEmbed({knowledge, project, address}: Props) {
  const {title, description, status, sources, checked, evidence} = project;
  const home = homeOf(knowledge, project);
  const lines = factLines(project, knowledge.facts, ['comparison']);
  const [newest] = newestFirst(project.events.filter(({kind}) => kind !== 'plan'));
  return (
    <main>
      <header>
        <span className="monogram" data-hue={home ? hueOf(knowledge, home) : 1} aria-hidden="true">
          {monogramOf(knowledge, project)}
        </span>
        <h1>
          <a href={address}>{title}</a>
        </h1>
        <p data-fact="Status">
          {status ? <StatusWord status={status} /> : 'Status not recorded'}
          <SourceLink source={sources.status} />
        </p>
      </header>
      <p data-fact="What it is">{description}</p>
      <dl>
        {factsShownIn(knowledge.facts, ['comparison'])
          .filter(({key}) => key !== 'status')
          .map(({key, label}) => {
            const line = lines.find((each) => each.key === key);
            return (
              <Fact key={key} label={label}>
                {line && (
                  <>
                    {line.text}
                    <SourceLink source={line.source} />
                  </>
                )}
              </Fact>
            );
          })}
        <Fact label="Newest">
          {newest && (
            <>
              <time dateTime={newest.date}>{shortDate(newest.date)}</time>: {newest.title}
              <SourceLink source={newest.source} />
            </>
          )}
        </Fact>
        <Fact label="Claims">
          <a href={address}>{claimsInWords(evidence)}</a>
        </Fact>
        <Fact label="Checked">
          {checked !== undefined && <time dateTime={checked}>{longDay(checked)}</time>}
        </Fact>
      </dl>
    </main>
  );
}

function Fact({label, children}: {readonly label: string; readonly children: ReactNode}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-fact={label}>{children || <i>not recorded</i>}</dd>
    </div>
  );
}

function claimsInWords({claims, own, others, overview}: Project['evidence']): string {
  const parts = [
    [own, 'from its own pages'],
    [others, 'from others'],
    [overview, 'from the 2024 overview only'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, of]) => `${count} ${of}`);
  return words.length > 0 ? `${claims}: ${words.join(', ')}` : String(claims);
}
