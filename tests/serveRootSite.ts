import {serveSite} from './installed/siteServer.ts';
import {rootSite} from './sites.ts';

/* Serves the site with the handler of `docusaurus serve`, which takes eight times as long to start. */

void serveSite(rootSite.folder, rootSite.baseUrl, rootSite.port);
