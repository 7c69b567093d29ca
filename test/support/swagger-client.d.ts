/** The part of swagger-client 3.18.5 that the tests call; it has no types of its own. */
declare module 'swagger-client' {
  const client: {
    buildRequest(options: { spec: object; operationId: string; parameters: object; baseURL?: string }): {
      url: string;
      headers: Record<string, unknown>;
    };
  };
  export default client;
}
