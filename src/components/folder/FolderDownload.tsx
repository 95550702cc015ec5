import useBaseUrl from '@docusaurus/useBaseUrl';
import download from '@generated/download/default/download.json';

/** Links the zip of the folder. A site that was built without one says how to make it. */
export default function FolderDownload() {
  const address = useBaseUrl(download?.path ?? '');
  if (!download) {
    return (
      <p data-unindexed>
        To make it, run <code>npm run offline</code> in a copy of the repository.
      </p>
    );
  }
  return (
    <p data-unindexed>
      <a href={address} download>
        {download.path.slice(download.path.lastIndexOf('/') + 1)}
      </a>
      , {(download.bytes / 1e6).toFixed(1)} MB
    </p>
  );
}
