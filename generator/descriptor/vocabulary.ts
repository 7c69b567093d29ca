import type { ValueKindName } from './values.js';

/** An attribute that an element may have. */
export interface AttributeRule {
  readonly kind: ValueKindName;
  readonly required: boolean;
}

/** One place in an element's sequence of children: so many of any of these elements. */
export interface ChildRule {
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** What an element may hold: its attributes, then either children in a fixed order or text. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly ChildRule[];
  /** `required` text is not blank; `none` leaves only white space between children. */
  readonly text: 'none' | 'optional' | 'required';
}

/** The element at the top of a descriptor. */
export const rootElement = 'service';

const scalars = ['string', 'uri', 'integer', 'number', 'boolean'];

/** The elements that describe a parameter. */
const parameterFields = [...scalars, 'choice'];

/** The elements that describe a property of an object. */
const propertyFields = [...scalars, 'base64', 'choice', 'ref'];

const field = { name: 'wireName!', required: 'flag', repeated: 'range' } as const;
const described = optional('description');

/**
 * The whole vocabulary: each element by its name, which means the same wherever it stands. `spec/descriptor.xsd` says the same
 * to other tools, and the tests hold the two together.
 */
export const vocabulary: ReadonlyMap<string, ElementRule> = new Map([
  ['service', parent({ name: 'typeName!', version: 'dotted!', simulator: 'resourceName' }, [
    one('title'), described, optional('documentation'), one('server'), optional('security'), optional('parameters'),
    optional('types'), any('response'), any('resource'), some('group'),
  ])],
  ['title', text({}, 'required')],
  ['summary', text({}, 'required')],
  ['description', text({}, 'required')],
  ['documentation', text({ href: 'url!' }, 'optional')],
  ['server', parent({ url: 'serverUrl!' }, [described, any('variable')])],
  ['variable', parent({ name: 'wireName!', default: 'literal!' }, [described, any('value')])],
  ['value', text({ name: 'literal!' }, 'optional')],
  ['security', parent({}, [some('scheme')])],
  ['scheme', text({ name: 'schemeName!', type: 'schemeType!' }, 'optional')],
  ['parameters', parent({}, [optional('path'), any('query')])],
  ['path', parent({}, [some(...parameterFields)])],
  ['query', parent({ name: 'typeName!' }, [some(...parameterFields)])],
  ['types', parent({}, [any('enum', 'object', 'body')])],
  ['enum', parent({ name: 'typeName!' }, [described, some('value')])],
  ['object', parent({ name: 'typeName!' }, [described, any(...propertyFields)])],
  ['body', parent({ name: 'typeName!', element: 'wireName!' }, [described, any(...propertyFields)])],
  ['string', text({ ...field, pattern: 'text', default: 'any', example: 'any' }, 'optional')],
  ['uri', text({ ...field, example: 'any' }, 'optional')],
  ['integer', text({ ...field, minimum: 'integer', maximum: 'integer', default: 'integer', example: 'integer' }, 'optional')],
  ['number', text({ ...field, minimum: 'number', maximum: 'number', default: 'number', example: 'number' }, 'optional')],
  ['boolean', text({ ...field, default: 'flag', example: 'flag' }, 'optional')],
  ['base64', text(field, 'optional')],
  ['choice', text({ ...field, type: 'typeName!' }, 'optional')],
  ['ref', text({ ...field, type: 'typeName!' }, 'optional')],
  ['response', text({ status: 'status!', body: 'typeName' }, 'required')],
  ['resource', text({ name: 'resourceName!', path: 'path!' }, 'optional')],
  ['group', parent({ name: 'memberName!' }, [described, some('operation')])],
  ['operation', parent(
    { id: 'memberName!', method: 'method!', path: 'path!', name: 'memberName!', query: 'typeName', idempotent: 'flag', experimental: 'text' },
    [
      one('summary'), described, optional('documentation'), optional('firmware'), optional('permission'), any('limit'),
      optional('pagination'), optional('wait'),
      optional('request'), some('response'),
    ],
  )],
  ['firmware', text({ min: 'dotted!' }, 'optional')],
  ['permission', text({}, 'required')],
  ['limit', text({}, 'required')],
  ['pagination', text(
    {
      items: 'pointer!', id: 'pointer', limit: 'wireName', size: 'size', offset: 'wireName', total: 'pointer', cursor: 'wireName',
      next: 'pointer', last: 'pointer', query: 'text',
    },
    'optional',
  )],
  ['wait', text({ state: 'pointer!', final: 'text', missing: 'statuses', gone: 'statuses' }, 'optional')],
  ['request', text({ body: 'typeName!' }, 'optional')],
]);

type AttributeKinds = Readonly<Record<string, ValueKindName | `${ValueKindName}!`>>;

function parent(attributes: AttributeKinds, children: readonly ChildRule[]): ElementRule {
  return { attributes: readAttributes(attributes), children, text: 'none' };
}

function text(attributes: AttributeKinds, needed: 'optional' | 'required'): ElementRule {
  return { attributes: readAttributes(attributes), children: [], text: needed };
}

/** A kind with an exclamation mark is that of an attribute which has to be there. */
function readAttributes(attributes: AttributeKinds): Record<string, AttributeRule> {
  const rules = Object.entries(attributes).map(([name, kind]) => {
    const required = kind.endsWith('!');
    // What is left without the mark is a kind: the type of the table allows nothing else.
    return [name, { kind: (required ? kind.slice(0, -1) : kind) as ValueKindName, required }] as const;
  });
  return Object.fromEntries(rules);
}

function one(...names: string[]): ChildRule {
  return { names, min: 1, max: 1 };
}

function optional(...names: string[]): ChildRule {
  return { names, min: 0, max: 1 };
}

function some(...names: string[]): ChildRule {
  return { names, min: 1, max: Infinity };
}

function any(...names: string[]): ChildRule {
  return { names, min: 0, max: Infinity };
}
