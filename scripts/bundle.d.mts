/** Writes a script with all that it imports to one file in a folder, as `npm run` starts it. @returns its path */
export function bundle(script: string, folder: string): Promise<string>;
