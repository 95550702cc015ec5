// Replaces client/clientEntry.js of @docusaurus/core 3.10 in a site that is opened from a folder on a disk.
import App from '@docusaurus/core/lib/client/App';
import preload from '@docusaurus/core/lib/client/preload';
import siteConfig from '@generated/docusaurus.config';
import {startTransition} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {HelmetProvider} from 'react-helmet-async';
import {Router} from 'react-router-dom';
import {createFileHistory} from './fileHistory.ts';
import {linkToFiles} from './linkToFiles.ts';

/** The address of the folder. The bundler derives it from the address of the running script. */
const folder = new URL(__webpack_public_path__);

// React renders the head again, and there a path such as /img/ would be at the root of the disk, not in the folder.
Object.assign(siteConfig, {favicon: new URL(siteConfig.favicon ?? '', folder).href});

// Prefetching is pointless here: the next page is another file with scripts of its own.
window.docusaurus = {prefetch: () => false, preload: () => false};

const history = createFileHistory(folder.pathname, siteConfig.baseUrl);
linkToFiles(history, folder.pathname, siteConfig.baseUrl);

void preload(history.location.pathname).then(() => {
  const container = document.getElementById('__docusaurus');
  if (!container) {
    return;
  }
  startTransition(() => {
    hydrateRoot(
      container,
      <HelmetProvider>
        <Router history={history}>
          <App />
        </Router>
      </HelmetProvider>,
      {onRecoverableError: console.error},
    );
  });
});
