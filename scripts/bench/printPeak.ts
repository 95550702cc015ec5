import {writeSync} from 'node:fs';

/*
 * Loaded before a command (node --import). At the end of the command, it writes the peak of its memory, in kB, to file
 * descriptor 3.
 */

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
