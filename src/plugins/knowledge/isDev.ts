/** Whether `npm run dev` runs: pages are edited while they are served. Docusaurus sets the variable before it loads anything. */
export const isDev = process.env.NODE_ENV === 'development';
