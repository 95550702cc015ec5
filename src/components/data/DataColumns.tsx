import manual from '@generated/data/default/manual.json';

/** The columns of `projects.csv`, in their order. */
export default function DataColumns() {
  return (
    <p>
      {manual.columns.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code>{name}</code>
        </span>
      ))}
    </p>
  );
}
