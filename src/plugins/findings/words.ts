/** Below the findings: a reader of the published site never sees it. */
export const DEV_ONLY = 'As npm run check says. Only npm run dev shows this.';
