import useBaseUrl from '@docusaurus/useBaseUrl';
import download from '@generated/download/default/download.json';

/** Leads to the zip with the whole site, or says what makes it where this site has none. */
export default function FolderDownload() {
  const address = useBaseUrl(download?.path ?? '');
  if (!download) {
    return (
      <p data-unindexed>
        The command <code>npm run offline</code> makes it from the repository.
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
