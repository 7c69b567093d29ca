import type { ContentModel, ElementModel, FieldModel, Service, ShapeModel } from '../generator/service.js';
import { importTypes, importValues } from './imports.js';
import { printLiteral, Verbatim, type Literal } from './literal.js';
import { lines, printFile } from './print.js';

/** `shapes.ts`: the tables of the XML codec. Shapes refer to each other by function, so that their order does not matter. */
export function printShapes(service: Service): string {
  const types = new Set(service.shapes.map(typeOf));
  const statements = service.shapes.map((model) => ({ model, literal: modelLiteral(model) }));
  const used = new Set(statements.flatMap(({ literal }) => namesIn(literal)));
  return printFile([
    ...importTypes('../runtime/xml/shape.js', [...types]),
    ...importValues('../runtime/xml/bytes.js', ['base64', 'hex'].filter((name) => used.has(name))),
    ...importValues('../runtime/xml/choose.js', used.has('alternatives') ? ['alternatives'] : []),
    ...statements.map(({ model, literal }) => lines(`export const ${model.constant}: ${typeOf(model)} = ${printLiteral(literal)};`)),
  ]);
}

/** The names of constants that a table takes from the runtime. */
function namesIn(literal: Literal | undefined): string[] {
  if (literal instanceof Verbatim) return literal.deferred ? [] : [literal.code];
  return typeof literal === 'object' && literal !== null ? Object.values(literal).flatMap(namesIn) : [];
}

function typeOf(model: ShapeModel): string {
  if (model.kind === 'root') return 'Root';
  const types: Partial<Record<ContentModel['kind'], string>> = { object: 'ObjectShape', wrapper: 'WrapperShape', choice: 'ChoiceShape' };
  return types[model.shape.kind] ?? 'Shape';
}

function modelLiteral(model: ShapeModel): Literal {
  if (model.kind === 'shape') return shapeLiteral(model.shape);
  const roots = model.roots.map(elementLiteral);
  const [single, ...others] = roots;
  return single === undefined || others.length > 0 ? roots : single;
}

function shapeLiteral(shape: ContentModel): Literal {
  switch (shape.kind) {
    case 'scalar':
      return shape.scalar === 'base64' || shape.scalar === 'hex' ? new Verbatim(shape.scalar) : shape.scalar;
    case 'reference':
      return new Verbatim(shape.constant, true);
    case 'object':
      return { fields: shape.fields.map(fieldLiteral), others: shape.others && fieldLiteral(shape.others) };
    case 'wrapper':
      return { content: fieldLiteral(shape.content) };
    case 'choice':
      return {
        by: fieldLiteral(shape.by),
        cases: Object.fromEntries(shape.cases.map(([value, each]) => [value, shapeLiteral(each)])),
        otherwise: shapeLiteral(shape.otherwise),
        told: new Verbatim('alternatives'),
      };
  }
}

interface Members {
  readonly [key: string]: Literal | undefined;
}

function elementLiteral(element: ElementModel): Members {
  return { name: element.name, ...placeLiteral(element), shape: shapeLiteral(element.shape), unnamed: element.unnamed || undefined };
}

function placeLiteral({ namespace, prefix, nil }: ElementModel): Members {
  return { namespace, prefix, nil: nil || undefined };
}

function fieldLiteral({ name, elements, list, is, required, cdata }: FieldModel): Literal {
  const [single, ...others] = elements;
  const isOne = single !== undefined && others.length === 0;
  return {
    name,
    as: isOne && single.name !== name ? single.name : undefined,
    shape: isOne ? shapeLiteral(single.shape) : elements.map(elementLiteral),
    list: list || undefined,
    is,
    cdata: cdata || undefined,
    required: required || undefined,
    ...(isOne ? placeLiteral(single) : {}),
  };
}
