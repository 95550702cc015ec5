import {serveSite} from './installed/siteServer.ts';
import {atlasSite, rootSite} from './sites.ts';

/* Serves both sites with the handler of `docusaurus serve`, which takes eight times as long to start. */

for (const {folder, baseUrl, port} of [rootSite, atlasSite]) void serveSite(folder, baseUrl, port);
