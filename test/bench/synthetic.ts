const verbs = ['list', 'create', 'get', 'replace', 'remove'] as const;

/**
 * An OpenAPI 3.0 document with so many operations, five to a resource: lists with queries, bodies, path parameters, enumerations, inheritance,
 * unions and errors that all share. Everything in it grows with the number of operations, and nothing faster.
 */
export function syntheticDocument(operations: number): object {
  const resources = Array.from({ length: Math.ceil(operations / verbs.length) }, (_, index) => `Thing${index}`);
  const paths: [string, object][] = resources.flatMap((name, index) => pathsOf(name, `Group${index % 40}`, operations - index * verbs.length));
  return {
    openapi: '3.0.3',
    info: { title: 'Synthetic', version: '1.0.0', description: 'Made to be measured with.' },
    servers: [{ url: 'https://synthetic.invalid/v1' }],
    security: [{ token: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries([['Problem', problem], ...resources.flatMap((name, index) => schemasOf(name, resources[index - 1]))]),
    },
  };
}

const problem = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string', enum: ['invalid', 'missing', 'busy'] }, message: { type: 'string', description: 'What is wrong.' } },
};

function pathsOf(name: string, tag: string, left: number): [string, object][] {
  const reference = { $ref: `#/components/schemas/${name}` };
  const body = { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}Input` } } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const operation = (verb: string, success: object, more: object = {}): object => ({
    operationId: `${verb}${name}`,
    tags: [tag],
    summary: `${verb} ${name}`,
    description: `What there is to say of how to ${verb} a ${name}, in a sentence or two. It may be asked for at any time.`,
    ...more,
    responses: { ...success, 404: answer('Not found', { $ref: '#/components/schemas/Problem' }), 422: answer('Refused', { $ref: '#/components/schemas/Problem' }) },
  });
  const queries = ['limit', 'after', 'sort'].map((query) => ({ name: query, in: 'query', description: `The ${query}.`, schema: { type: 'string' } }));
  const all: [path: string, method: string, operation: object][] = [
    [`/${name}`, 'get', operation('list', { 200: answer('A page', { type: 'array', items: reference }) }, { parameters: queries })],
    [`/${name}`, 'post', operation('create', { 201: answer('Made', reference) }, { requestBody: body })],
    [`/${name}/{id}`, 'get', operation('get', { 200: answer('One', reference) }, { parameters: [id] })],
    [`/${name}/{id}`, 'put', operation('replace', { 200: answer('Replaced', reference) }, { parameters: [id], requestBody: body })],
    [`/${name}/{id}`, 'delete', operation('remove', { 204: { description: 'Gone' } }, { parameters: [id] })],
  ];
  const items = new Map<string, Record<string, object>>();
  for (const [path, method, each] of all.slice(0, left)) items.set(path, { ...items.get(path), [method]: each });
  return [...items];
}

function answer(description: string, schema: object): object {
  return { description, content: { 'application/json': { schema } } };
}

function schemasOf(name: string, previous: string | undefined): [string, object][] {
  const properties = {
    name: { type: 'string', description: 'What it is called.' },
    state: { type: 'string', enum: ['new', 'open', 'done'], default: 'new' },
    size: { type: 'integer', format: 'int32' },
    labels: { type: 'array', items: { type: 'string' } },
    nested: { type: 'object', properties: { from: { type: 'string', format: 'date-time' }, flag: { type: 'boolean' } } },
    ...(previous === undefined ? {} : { related: { oneOf: [{ type: 'string' }, { $ref: `#/components/schemas/${previous}` }] } }),
  };
  return [
    [`${name}Input`, { type: 'object', required: ['name'], properties }],
    [name, { allOf: [{ $ref: `#/components/schemas/${name}Input` }, { type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true } } }] }],
  ];
}
