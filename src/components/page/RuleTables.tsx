import {Fragment} from 'react';
import {RULE_GROUPS, type RuleEntry} from '../../knowledge/rules.ts';

/** All rules that pages keep to, a table for each group. A row has the name of its rule as its anchor. */
export default function RuleTables() {
  return RULE_GROUPS.map(({title, rules}) => (
    <Fragment key={title}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">What must hold, and why</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </tbody>
      </table>
    </Fragment>
  ));
}

function RuleRow({rule: {id, statement, reason, fix}}: {readonly rule: RuleEntry}) {
  return (
    <tr id={id}>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>
        {statement} {reason}
        {fix !== undefined && (
          <>
            {' '}
            <code>--fix</code> {fix}.
          </>
        )}
      </td>
    </tr>
  );
}
