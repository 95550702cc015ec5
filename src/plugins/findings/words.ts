/** Below the findings: a reader of the published site never sees it. */
export const DEV_ONLY =
  'Only npm run dev shows this. A text that cannot be shown comes back when it is fixed.';
