declare module 's3rver' {
  /** A server in the style of S3 (version 3.7), as far as tests use it. */
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string });
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
  }
}
