import useBaseUrl from '@docusaurus/useBaseUrl';
import manual from '@generated/data/default/manual.json';
import type {FileRow} from '../../data/manual.ts';

/** Table of the data files, each with its contents and size. */
export default function DataFiles() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Contents</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {manual.files.map((file) => (
          <tr key={file.path}>
            <td>
              <FileName file={file} />
            </td>
            <td>{file.what}</td>
            <td>{sizeOf(file)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Links a single file. A path with a placeholder, such as `{slug}`, stands for many files and has no address. */
function FileName({file: {path}}: {readonly file: FileRow}) {
  const address = useBaseUrl(path);
  const name = <code>{path}</code>;
  return path.includes('{') ? name : <a href={address}>{name}</a>;
}

function sizeOf({count, smallest, largest}: FileRow): string {
  const least = inKilobytes(smallest);
  const most = inKilobytes(largest);
  const size = least === most ? `${most} kB` : `${least} to ${most} kB`;
  return count === 1 ? size : `${count} files, ${size}`;
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}
