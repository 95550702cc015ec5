import {writeSync} from 'node:fs';

/*
 * Loaded before a command (node --import): says at its end, to whoever listens on file descriptor 3, how much memory
 * it has used at most, in kB.
 */

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
