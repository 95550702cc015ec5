// Takes the place of client/clientEntry.js of @docusaurus/core 3.10 in a site that is opened from a folder.
import App from '@docusaurus/core/lib/client/App';
import preload from '@docusaurus/core/lib/client/preload';
import siteConfig from '@generated/docusaurus.config';
import {startTransition} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {HelmetProvider} from 'react-helmet-async';
import {Router} from 'react-router-dom';
import {createFileHistory} from './fileHistory.ts';
import {leadToFiles} from './leadToFiles.ts';

/** Where the folder lies: the bundler learns it from the address of the script. */
const folder = new URL(__webpack_public_path__);

// The head is drawn again in the page, where /img/ is not in the folder but at the root of the disk.
Object.assign(siteConfig, {favicon: new URL(siteConfig.favicon ?? '', folder).href});

// Nothing is fetched for a page to come: it brings its own scripts.
window.docusaurus = {prefetch: () => false, preload: () => false};

const history = createFileHistory(folder.pathname, siteConfig.baseUrl);
leadToFiles(history, folder.pathname, siteConfig.baseUrl);

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
