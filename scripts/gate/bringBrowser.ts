import {findBrowser} from '../../tests/browser.ts';

/* Brings a browser for the tests, if there is none, while the site is built: one waits for the network, the other for cores. */

try {
  console.log(findBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
