import manual from '@generated/data/default/manual.json';
import type {RecordName} from '../../data/manual.ts';

/** The fields of a record of the data, with their meaning. */
export default function DataFields({record}: {readonly record: RecordName}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {manual.records[record].map(({name, meaning, optional}) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              {meaning}
              {optional && ' May be absent.'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
