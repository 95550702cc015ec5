/** Serves a file to a request as `docusaurus serve` does, which uses it too. */
declare module 'serve-handler' {
  import type {IncomingMessage, ServerResponse} from 'node:http';

  export default function handler(
    request: IncomingMessage,
    response: ServerResponse,
    config: {
      readonly public: string;
      readonly cleanUrls: boolean;
      readonly trailingSlash: boolean;
      readonly directoryListing: boolean;
    },
  ): Promise<void>;
}
