// Replaces client/docusaurus.js of @docusaurus/core 3.10, which loads the scripts of each page whose link comes into sight.
import preload from '@docusaurus/core/lib/client/preload';

const loaded = new Set<string>();

/**
 * What links call once the application runs. The scripts of a page are loaded ahead when a reader points at its link. A link
 * that is merely in sight loads nothing: nobody asked for it, and without a network each attempt would be an error.
 */
export default {
  prefetch: () => false,
  preload(path: string): Promise<unknown> | false {
    if (loaded.has(path) || savesData()) return false;
    loaded.add(path);
    return preload(path);
  },
};

/** Whether the reader has asked the browser to save data. Only some browsers say. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
